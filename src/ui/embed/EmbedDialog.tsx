import { useState } from 'react'
import { namedScenario } from '#scenario/presets.ts'
import { hasAddress, ownRoot } from '#store/site.ts'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { Dialog } from '#ui/kit/Dialog.tsx'
import type { OpenDialog } from '#ui/kit/openDialog.ts'
import { NoAddress } from '#ui/share/NoAddress.tsx'
import { shareTexts } from '#ui/share/shareTexts.ts'
import { useToday } from '#ui/kit/useToday.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { EmbedChoices } from './EmbedChoices.tsx'
import { embedOf, firstChoice } from './embedChoice.ts'
import { EmbedPreview } from './EmbedPreview.tsx'
import { EmbedSnippets } from './EmbedSnippets.tsx'
import { tag } from '#ui/kit/markup.ts'
import { figureInView } from './figureInView.ts'
import { explorerUrl, type Embed } from './snippets.ts'
import { heightAt } from './heights.ts'
import { explorerView } from './views.ts'

/** Where one file is the whole site, there are no views beside it. */
function FileSnippet({ embed }: { embed: Embed }) {
  const { title, heights } = explorerView
  const style = 'width:100%;border:0;color-scheme:normal'
  return (
    <CopyField
      label="Frame"
      hint="This file is the whole explorer: put it on your site and embed its address."
      text={tag('iframe', {
        src: explorerUrl(embed),
        title,
        width: '100%',
        height: heightAt(heights, embed.width),
        loading: 'lazy',
        style,
      })}
      rows={4}
    />
  )
}

interface EmbedDialogProps extends Pick<OpenDialog, 'view'> {
  readonly onClose: () => void
}

/** The explorer, or one chart of it, for an author's own page. */
export function EmbedDialog({ view, onClose }: EmbedDialogProps) {
  const scenario = useExplorer((state) => state.scenario)
  const pinned = useExplorer((state) => state.pinned)
  const shown = useExplorer((state) => state.view)
  const today = useToday()
  const [first] = useState(() => view ?? figureInView(window))
  const [choice, setChoice] = useState(() => firstChoice(first))
  const root = ownRoot()
  const embed = embedOf(choice, { root, scenario, pinned, view: shown, today })
  return (
    <Dialog title="Embed it in your page" onClose={onClose}>
      {!hasAddress(root) ? (
        <NoAddress {...shareTexts(root, scenario, pinned, shown)} />
      ) : root.endsWith('/') ? (
        <>
          <EmbedChoices first={first} choice={choice} onChange={setChoice} />
          <EmbedSnippets embed={embed} named={pinned ? null : namedScenario(scenario)} />
          <EmbedPreview embed={embed} />
        </>
      ) : (
        <FileSnippet embed={embed} />
      )}
    </Dialog>
  )
}
