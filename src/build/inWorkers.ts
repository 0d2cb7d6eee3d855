import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** More would only wait for each other's disk and memory. */
const mostWorkers = 4

/** Room for what is soon thrown away: drawing in jsdom makes much of it, and collecting it takes time. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 }

/** Has a module do jobs 0 … `jobs` - 1, each where a worker is free; it answers each message with one. */
export async function inWorkers(module: string, workerData: unknown, jobs: number): Promise<void> {
  const numbers = Array.from({ length: jobs }, (_, job) => job).values()
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(module, { workerData, execArgv: [], resourceLimits })
      const next = () => {
        const { value, done } = numbers.next()
        if (done) void worker.terminate().then(() => resolve(), reject)
        else worker.postMessage(value)
      }
      worker.on('message', next)
      worker.on('error', reject)
      next()
    })
  const count = Math.min(availableParallelism(), mostWorkers, jobs)
  await Promise.all(Array.from({ length: count }, run))
}
