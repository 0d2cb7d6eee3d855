import type { ReactNode } from 'react'
import type { Preset } from '#scenario/Preset.ts'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { OtherHosts } from './OtherHosts.tsx'
import { PictureCopy } from './PictureCopy.tsx'
import { elementSnippet, iframeSnippet, type Embed } from './snippets.ts'
import styles from './EmbedDialog.module.css'

interface WayProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** One way to bring it onto a page; one is unfolded at a time. */
function Way({ title, open = false, children }: WayProps) {
  return (
    <details className={styles.way} name="way" open={open}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}

interface EmbedSnippetsProps {
  readonly embed: Embed
  /** The named scenario that this one equals. */
  readonly named: Preset | null
}

export function EmbedSnippets({ embed, named }: EmbedSnippetsProps) {
  return (
    <div>
      <Way title="HTML" open>
        <CopyField
          label="Frame"
          hint="Works wherever HTML does, without a script."
          text={iframeSnippet(embed)}
          rows={4}
        />
      </Way>
      <Way title="Script and element">
        <CopyField
          label="Element"
          hint="As high as its content on any screen. The script is needed once a page."
          text={elementSnippet(embed)}
          rows={5}
        />
      </Way>
      <Way title="Picture: Medium, Substack, mail">
        <PictureCopy embed={embed} />
      </Way>
      <Way title="Other hosts">
        <OtherHosts embed={embed} named={named} />
      </Way>
    </div>
  )
}
