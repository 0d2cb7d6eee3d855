import { useState } from 'react'
import type { Preset } from '#scenario/Preset.ts'
import { people } from '#scenario/usages.ts'
import { formatList } from '#ui/kit/format.ts'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { LabelledSelect } from './EmbedChoices.tsx'
import styles from './EmbedDialog.module.css'
import { jsxElement, jsxFrame, jsxTypes } from './jsx.ts'
import {
  ampSnippet,
  elementSnippet,
  elementTag,
  markdownSnippet,
  pageUrl,
  scriptSnippet,
  wordPressSnippet,
  type Embed,
} from './snippets.ts'
import { viewOf } from './views.ts'
import { WordLink } from './WordLink.tsx'

interface Field {
  readonly label: string
  readonly hint?: string
  readonly text: string
}

const script = (embed: Embed): Field => ({
  label: 'Script',
  hint: 'Once, in the head of every page: within the text it may not run.',
  text: scriptSnippet(embed),
})

/** What to paste, by what the author's page is made with. */
const hosts: Readonly<Record<string, (embed: Embed) => readonly Field[]>> = {
  WordPress: (embed) => [
    {
      label: 'Block of HTML',
      hint: 'Paste it into the editor. Authors who may not use frames keep its link.',
      text: wordPressSnippet(embed),
    },
  ],
  Ghost: (embed) => [
    {
      label: 'HTML card',
      hint: 'A pasted address becomes a bookmark card, never an embed. Newsletters keep the link of this card.',
      text: elementSnippet(embed),
    },
  ],
  'React, Next, Docusaurus, MDX': (embed) => [
    { label: 'Frame as JSX', text: jsxFrame(embed) },
    script(embed),
    { label: 'Element as JSX', text: jsxElement(embed) },
    { label: 'Its types', text: jsxTypes() },
  ],
  'VitePress, Turbo, htmx': (embed) => [
    script(embed),
    { label: 'Element alone', text: elementTag(embed) },
  ],
  Markdown: (embed) => [{ label: 'Markdown', text: markdownSnippet(embed) }],
  AMP: (embed) => [{ label: 'AMP frame', text: ampSnippet(embed) }],
}

interface OtherHostsProps {
  readonly embed: Embed
  /** The named scenario that this one equals. */
  readonly named: Preset | null
}

const habits = formatList(people.map(({ name }) => name))
const { title: rules } = viewOf('what-if')

/** WordPress asks an address what to embed; what follows its path is lost on the way. */
function Address({ embed, named }: OtherHostsProps) {
  if (!named)
    return (
      <p>
        {`An address alone can only bring a named scenario, without changes: ${habits}, or one under “${rules}”.`}
      </p>
    )
  // Only a site that was built for an address tells hosts where its embeds are.
  const embeds = document.documentElement.dataset.address !== undefined
  return (
    <CopyField
      label={`Address of “${named.name}”`}
      hint={
        embeds
          ? 'In a line by itself it becomes an embed, always with these numbers: settings added to it are dropped.'
          : 'A link to its page. This copy of the site was built without SITE_URL, so WordPress cannot make an embed of it.'
      }
      text={pageUrl(embed.siteUrl, named.slug)}
    />
  )
}

/** For hosts that take no HTML as it is. */
export function OtherHosts(props: OtherHostsProps) {
  const [host, setHost] = useState('WordPress')
  return (
    <>
      <LabelledSelect
        label="Your page is made with"
        value={host}
        options={Object.keys(hosts).map((name) => ({ value: name, label: name }))}
        onChange={setHost}
      />
      {hosts[host]?.(props.embed).map((field) => (
        <CopyField key={field.label} rows={4} {...field} />
      ))}
      {host === 'WordPress' && <Address {...props} />}
      <details className={styles.way}>
        <summary>A word in your text that moves the figure</summary>
        <div className={styles.inside}>
          <WordLink embed={props.embed} />
        </div>
      </details>
    </>
  )
}
