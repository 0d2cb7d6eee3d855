import { prices } from './commands/prices.ts'
import { runHere } from './runHere.ts'

await runHere('prices', prices)
