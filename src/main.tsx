import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { presetScenario } from '#scenario/presets.ts'
import { adoptEarlyInput } from '#ui/adoptEarlyInput.ts'
import { startFrom } from '#store/explorerStore.ts'
import { connectSettling } from '#store/settling.ts'
import { connectTheme } from '#store/themeSync.ts'
import { connectEmbedAddress, connectUrl, readAddress } from '#store/urlSync.ts'
import { Revealed } from '#ui/Revealed.tsx'
import '#ui/styles/base.css'

const { view: slug, preset } = document.documentElement.dataset
const built = preset === undefined ? undefined : presetScenario(preset)
if (built) startFrom(built)

function show(page: ReactNode, root: HTMLElement): void {
  const app = (
    <StrictMode>
      <Revealed>{page}</Revealed>
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

async function openExplorer(root: HTMLElement): Promise<void> {
  const { Explorer } = await import('#ui/Explorer.tsx')
  readAddress(window)
  connectTheme(window, true)
  adoptEarlyInput(root)
  connectSettling(window)
  connectUrl(window)
  show(<Explorer />, root)
}

async function embedPage(view: string): Promise<ReactNode> {
  if (view === 'explorer') {
    const { Explorer } = await import('#ui/Explorer.tsx')
    return <Explorer />
  }
  const { EmbedPage } = await import('#ui/embed/EmbedPage.tsx')
  return <EmbedPage slug={view} />
}

async function openEmbed(root: HTMLElement, view: string): Promise<void> {
  const { connectHeight } = await import('#ui/embed/height.ts')
  const page = await embedPage(view)
  connectEmbedAddress(window)
  connectTheme(window, false)
  adoptEarlyInput(root)
  connectSettling(window)
  connectHeight(window)
  show(page, root)
}

const root = document.querySelector<HTMLElement>('#root')
if (root) await (slug === undefined ? openExplorer(root) : openEmbed(root, slug))
