import { pageGroups } from './pages/pages.ts'
import { pageWriter, type Frame } from './prerender.tsx'

/** One group of pages, by its number. */
export interface PageJob {
  readonly frame: Frame
  readonly group: number
}

let write: ReturnType<typeof pageWriter> | undefined

/** A process that writes one group after the other. */
process.on('message', ({ frame, group }: PageJob) => {
  write ??= pageWriter(frame)
  void write(pageGroups()[group] ?? []).then(() => process.send?.(group))
})
