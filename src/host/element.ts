import { hashOf, pageOf, viewOf } from './frameUrl.ts'

/**
 * `allow-same-origin` leaves the guest its own origin, without which its module scripts load only
 * from servers that send CORS headers. It gives away nothing even on the author's own origin:
 * the page already runs this script, which comes from the same place as the guest.
 */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** The room a snippet reserves by min-height is the frame's own from here on. */
const hostStyle = ':host{display:block;min-height:0!important}:host([hidden]){display:none}'

function createFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('loading', 'lazy')
  frame.setAttribute('allow', 'clipboard-write; web-share')
  frame.setAttribute('sandbox', sandbox)
  // By CSSOM, which a host's content policy lets pass where it refuses style elements.
  frame.style.cssText = 'display:block;width:100%;border:0;color-scheme:normal'
  return frame
}

/** What each view needs, wide and narrow: put here by the build, for the site's own table has it. */
declare const VIEW_HEIGHTS: Readonly<Record<string, readonly [height: number, phoneHeight: number]>>

/** Of a view that came later than this script. */
const usualHeights = [700, 800] as const

/** Narrower frames are laid out as on a phone, and higher. */
declare const WIDE_FROM: number

function reservedHeight(element: Element): number {
  const { clientWidth } = element
  const isNarrow = clientWidth > 0 && clientWidth < WIDE_FROM
  const ofPhone = isNarrow ? element.getAttribute('phone-height') : null
  const asked = Number(ofPhone ?? element.getAttribute('height'))
  if (asked > 0 && asked < Infinity) return asked
  const [height, phoneHeight] = VIEW_HEIGHTS[viewOf(element)] ?? usualHeights
  return isNarrow ? phoneHeight : height
}

/** What the author calls the frame, or the link inside the element. */
function titleOf(element: HTMLElement): string {
  return element.title || element.textContent.trim() || 'DALL·E Credit Explorer'
}

/** Defines `<dalle-credits>`. What an author puts inside it is for readers without script. */
export function defineElement(site: string, shadowed: Set<HTMLIFrameElement>): void {
  if (customElements.get('dalle-credits')) return

  class DalleCredits extends HTMLElement {
    readonly #frame = createFrame()
    readonly #attributeChanges = new MutationObserver(() => this.#follow())
    #page = ''
    #hash = ''
    #loaded = false

    constructor() {
      super()
      const style = document.createElement('style')
      style.textContent = hostStyle
      this.attachShadow({ mode: 'open' }).append(style, this.#frame)
      this.#frame.addEventListener('load', () => {
        this.#loaded = true
        // The element may have come to life before the parser reached the link inside it.
        this.#frame.title = titleOf(this)
      })
    }

    connectedCallback(): void {
      // Where a host's content policy refuses the style element.
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
      shadowed.add(this.#frame)
      this.#attributeChanges.observe(this, { attributes: true })
      this.#load()
    }

    disconnectedCallback(): void {
      shadowed.delete(this.#frame)
      this.#attributeChanges.disconnect()
    }

    #follow(): void {
      const page = pageOf(this, site)
      const hash = hashOf(this)
      if (page === this.#page && hash === this.#hash) return
      if (page !== this.#page || !this.#loaded) return this.#load()
      this.#hash = hash
      // Not by src, which would add a step to the history of the author's page.
      this.#frame.contentWindow?.location.replace(page + hash)
    }

    #load(): void {
      this.#page = pageOf(this, site)
      this.#hash = hashOf(this)
      this.#loaded = false
      this.#frame.title = titleOf(this)
      this.#frame.style.height = `${reservedHeight(this)}px`
      this.#frame.src = this.#page + this.#hash
    }
  }
  customElements.define('dalle-credits', DalleCredits)
}
