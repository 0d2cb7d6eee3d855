import { replayLedger } from './commands/replay.ts'
import { runHere } from './runHere.ts'

await runHere('replay', replayLedger)
