import type { ReactNode } from 'react'
import type { Preset } from '#scenario/presets.ts'
import { CopyField } from '#ui/dialog/CopyField.tsx'
import { PictureCopy } from './PictureCopy.tsx'
import {
  ampSnippet,
  elementSnippet,
  iframeSnippet,
  markdownSnippet,
  pageUrl,
  type Embed,
} from './snippets.ts'
import { WordLink } from './WordLink.tsx'
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

/** Only a site that was built for an address tells hosts where its embeds are. */
const knowsItsAddress = () => document.documentElement.dataset.address !== undefined

function Address({ embed, named }: { embed: Embed; named: Preset | null }) {
  if (!named)
    return (
      <p>
        An address alone can only bring a named scenario. Choose one under “Prices” or “Habits”, or
        take the frame or the element.
      </p>
    )
  return (
    <CopyField
      label={`Address of “${named.name}”`}
      hint={
        knowsItsAddress()
          ? 'WordPress and Ghost make an embed of it when it stands in a line by itself.'
          : 'A link to its page. This copy of the site was built without SITE_URL, so WordPress and Ghost cannot make an embed of it.'
      }
      text={pageUrl(embed.siteUrl, named.slug)}
    />
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
      <Way title="One line of HTML" open>
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
          hint="Fits its height to the reader’s screen. The script is needed once a page."
          text={elementSnippet(embed)}
          rows={5}
        />
      </Way>
      <Way title="An address to paste: WordPress, Ghost">
        <Address embed={embed} named={named} />
      </Way>
      <Way title="Picture with caption: Medium, Substack, mail">
        <PictureCopy embed={embed} />
      </Way>
      <Way title="A word in your text that moves the figure">
        <WordLink embed={embed} />
      </Way>
      <Way title="AMP">
        <CopyField label="AMP frame" text={ampSnippet(embed)} rows={6} />
      </Way>
      <Way title="Markdown">
        <CopyField label="Markdown" text={markdownSnippet(embed)} rows={3} />
      </Way>
    </div>
  )
}
