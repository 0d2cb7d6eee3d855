import { simulate } from './commands/simulate.ts'
import { runHere } from './runHere.ts'

await runHere('simulate', simulate)
