import { CopyField } from '#ui/kit/CopyField.tsx'
import type { Shared } from './shareTexts.ts'

/** What can be taken along from a file on a disk. */
export function NoAddress({ sentence, settings }: Shared) {
  return (
    <>
      <p>
        This file is on a disk and has no address, so nothing can lead to it. Put it on a site, or
        take its words and settings.
      </p>
      <CopyField label="The answer in words" text={sentence} rows={3} />
      <CopyField
        label="Settings"
        hint="Put them after the address of a copy that has one."
        text={settings}
        rows={3}
      />
    </>
  )
}
