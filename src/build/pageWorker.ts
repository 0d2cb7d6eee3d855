import { parentPort, workerData } from 'node:worker_threads'
import { pageGroups } from './pages/pages.ts'
import { pageWriter, type Frame } from './prerender.tsx'

/** A thread that writes one group of pages after the other, by their number. */
const write = pageWriter(workerData as Frame)
const groups = pageGroups()

parentPort?.on('message', async (group: number) => {
  await write(groups[group] ?? [])
  parentPort?.postMessage(group)
})
