import { useState, type ReactNode } from 'react'
import type { Preset } from '#scenario/presets.ts'
import { CopyField } from '#ui/dialog/CopyField.tsx'
import { Select } from './EmbedChoices.tsx'
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

interface HostProps {
  readonly embed: Embed
  /** The named scenario that this one equals. */
  readonly named: Preset | null
}

/** Only a site that was built for an address tells hosts where its embeds are. */
const knowsItsAddress = () => document.documentElement.dataset.address !== undefined

/** WordPress asks an address what to embed; what follows its path is lost on the way. */
function Address({ embed, named }: HostProps) {
  if (!named)
    return (
      <p>
        An address alone can only bring a named scenario, without changes. Choose one under “Prices”
        or “Habits”, or take the block.
      </p>
    )
  return (
    <CopyField
      label={`Address of “${named.name}”`}
      hint={
        knowsItsAddress()
          ? 'In a line by itself it becomes an embed, always with these numbers: settings added to it are dropped.'
          : 'A link to its page. This copy of the site was built without SITE_URL, so WordPress cannot make an embed of it.'
      }
      text={pageUrl(embed.siteUrl, named.slug)}
    />
  )
}

function WordPress(props: HostProps) {
  return (
    <>
      <CopyField
        label="Block of HTML"
        hint="Paste it into the editor. Authors who may not use frames keep its link."
        text={wordPressSnippet(props.embed)}
        rows={4}
      />
      <Address {...props} />
    </>
  )
}

function Script({ embed }: HostProps) {
  return (
    <CopyField
      label="Script"
      hint="Once, in the head of every page: a script within the text may not run."
      text={scriptSnippet(embed)}
      rows={2}
    />
  )
}

function Jsx(props: HostProps) {
  const { embed } = props
  return (
    <>
      <CopyField label="Frame as JSX" text={jsxFrame(embed)} rows={4} />
      <Script {...props} />
      <CopyField label="Element as JSX" text={jsxElement(embed)} rows={4} />
      <CopyField label="Its types" text={jsxTypes()} rows={3} />
    </>
  )
}

interface OtherHost {
  readonly name: string
  readonly Content: (props: HostProps) => ReactNode
}

const otherHosts: readonly OtherHost[] = [
  { name: 'WordPress', Content: WordPress },
  {
    name: 'Ghost',
    Content: ({ embed }) => (
      <CopyField
        label="HTML card"
        hint="A pasted address becomes a bookmark card, never an embed. Newsletters keep the link of this card."
        text={elementSnippet(embed)}
        rows={5}
      />
    ),
  },
  { name: 'React, Next, Docusaurus, MDX', Content: Jsx },
  {
    name: 'VitePress, Turbo, htmx',
    Content: (props) => (
      <>
        <Script {...props} />
        <CopyField label="Element alone" text={elementTag(props.embed)} rows={4} />
      </>
    ),
  },
  {
    name: 'Markdown',
    Content: ({ embed }) => <CopyField label="Markdown" text={markdownSnippet(embed)} rows={3} />,
  },
  {
    name: 'AMP',
    Content: ({ embed }) => <CopyField label="AMP frame" text={ampSnippet(embed)} rows={6} />,
  },
]

/** For hosts that take no HTML as it is. */
export function OtherHosts(props: HostProps) {
  const [chosen, setChosen] = useState('WordPress')
  const host = otherHosts.find(({ name }) => name === chosen)
  return (
    <>
      <Select
        label="Your page is made with"
        value={chosen}
        options={otherHosts.map(({ name }) => ({ value: name, label: name }))}
        onChange={setChosen}
      />
      {host && <host.Content {...props} />}
    </>
  )
}
