import { fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'

/** More would only wait for each other's disk and memory. */
const most = 4

/** Megabytes for what is soon thrown away: drawing in jsdom makes much of it, and collecting it takes time. */
const execArgv = ['--max-semi-space-size=64']

/** Has a module do each of the jobs in whichever process is free; it answers each message with one. */
export async function inProcesses(module: string, jobs: readonly Serializable[]): Promise<void> {
  const queue = jobs.values()
  const run = async () => {
    const child = fork(module, { execArgv, serialization: 'advanced' })
    const next = () => {
      const { value, done } = queue.next()
      if (done) child.disconnect()
      else child.send(value)
    }
    child.on('message', next)
    next()
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`${module} ended with ${code}`)
  }
  const count = Math.min(availableParallelism(), most, jobs.length)
  await Promise.all(Array.from({ length: count }, run))
}
