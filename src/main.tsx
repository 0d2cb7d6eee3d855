import '#ui/kit/base.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { presetScenario } from '#scenario/presets.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { EmbedPage } from '#ui/page/EmbedPage.tsx'
import { SitePrefixContext } from '#ui/kit/siteAddress.ts'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { connectHost } from '#ui/embed/connectHost.ts'
import { explorerView } from '#ui/embed/views.ts'
import { Explorer } from '#ui/page/Explorer.tsx'
import { startFrom } from '#store/explorerStore.ts'
import { connectHandSession } from '#store/handSession.ts'
import { connectReadersDay, localDay } from '#store/readersDay.ts'
import { connectSettling } from '#store/settling.ts'
import { connectTheme } from '#store/themeSync.ts'
import { connectEmbedAddress, connectUrl, readAddress } from '#store/urlSync.ts'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { HydrationGate } from '#ui/hydration/HydrationGate.tsx'
import { layOutEarly } from '#ui/scheduling/layOutEarly.ts'

const clock = () => new Date()
const { view: slug, preset, day = localDay(clock()) } = document.documentElement.dataset
startFrom(presetScenario(preset ?? '') ?? defaultScenario, day)
connectReadersDay(document, clock)
const isBelow = slug !== undefined || preset !== undefined

function show(page: ReactNode, root: HTMLElement): void {
  const app = (
    <StrictMode>
      <SitePrefixContext value={isBelow ? '../../' : ''}>
        <BuiltWholeContext value={preset !== undefined}>
          <PageBoundary root={root}>
            <HydrationGate>{page}</HydrationGate>
          </PageBoundary>
        </BuiltWholeContext>
      </SitePrefixContext>
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

/** The address moves to the root of the site with the first change; what is relative would follow. */
function holdIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  icon?.setAttribute('href', icon.href)
}

function openExplorer(root: HTMLElement): void {
  holdIcon()
  readAddress(window)
  connectTheme(window, true)
  connectSettling(window)
  connectUrl(window)
  connectHandSession(window)
  show(<Explorer />, root)
}

function openEmbed(root: HTMLElement, view: string): void {
  connectEmbedAddress(window)
  connectTheme(window, false)
  connectSettling(window)
  connectHost(window)
  show(view === explorerView.slug ? <Explorer /> : <EmbedPage slug={view} />, root)
}

layOutEarly(document)
const root = document.querySelector<HTMLElement>('#root')
if (root) {
  if (slug === undefined) openExplorer(root)
  else openEmbed(root, slug)
}
