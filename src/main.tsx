import '#ui/kit/base.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { parseLink } from '#scenario/link.ts'
import { SitePrefixContext } from '#ui/kit/siteAddress.ts'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { explorerView } from '#ui/embed/views.ts'
import { startFrom } from '#store/explorerStore.ts'
import { connectReadersDay, localDay } from '#store/readersDay.ts'
import { connectSettling } from '#store/settling.ts'
import { connectTheme } from '#store/themeSync.ts'
import { connectEmbedAddress, connectUrl, readAddress } from '#store/urlSync.ts'
import { loadPriceWords } from '#ui/answer/priceWords.ts'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { HydrationGate } from '#ui/hydration/HydrationGate.tsx'

const clock = () => new Date()
const data = document.documentElement.dataset
const { view: slug, preset, built = '', day = localDay(clock()) } = data
const { scenario } = parseLink(built)
startFrom(scenario, day)
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

/*
 * Each kind of page has a script of its own, which its document names as well
 * (`build/pageScripts.ts`), so that it is on its way before it is asked for.
 */
const explorer = async () => (await import('#ui/page/Explorer.tsx')).Explorer
const embedPage = async () => (await import('#ui/page/EmbedPage.tsx')).EmbedPage

async function openExplorer(root: HTMLElement): Promise<void> {
  holdIcon()
  readAddress(window)
  connectTheme(window, true)
  connectSettling(window)
  connectUrl(window)
  const Explorer = await explorer()
  show(<Explorer />, root)
  // In one script with what plays by hand: there before the first play, or not at all.
  void import('#store/handSession.ts').then(
    ({ connectHandSession }) => connectHandSession(window),
    () => undefined,
  )
}

async function openEmbed(root: HTMLElement, view: string): Promise<void> {
  connectEmbedAddress(window)
  connectTheme(window, false)
  connectSettling(window)
  const { connectHost } = await import('#ui/embed/connectHost.ts')
  connectHost(window)
  const Page = await (view === explorerView.slug ? explorer() : embedPage())
  show(<Page slug={view} />, root)
}

async function open(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#root')
  if (!root) return
  await (slug === undefined ? openExplorer(root) : openEmbed(root, slug))
}

// What was built names its prices; without their names it comes to life all the same.
if (hasArticlePrices(scenario)) void open()
else void loadPriceWords().then(open, open)
