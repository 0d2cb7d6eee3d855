import { hashOf, pageOf, viewOf } from './frameUrl.ts'
import { siteOf, siteOfScript } from './site.ts'
import { themeOf } from './theme.ts'

/**
 * By containment the width never follows the frame; without one of its own it would be none. The
 * transition, too short to be seen, tells when the page around turns dark or light. On paper a frame
 * that has not come is only a hole after the words.
 */
const hostStyle =
  ':host{display:block;width:100%;min-height:0!important;contain:inline-size;contain-intrinsic-width:min(640px,90vw);transition:color 1ms}:host([hidden]){display:none}@media print{div:not([hidden])+iframe{display:none}}'

/** Milliseconds from a page's coming until it has told its height, or is none of ours. */
const patience = 3000

/**
 * Pixels for a page that may not be there, until it speaks: as much as Chromium wants of a frame
 * before it will wait for the reader to come near.
 */
const unsure = 5

function createFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('loading', 'lazy')
  frame.setAttribute('allow', 'clipboard-write; web-share')
  frame.setAttribute('sandbox', SANDBOX)
  // By CSSOM, which a host's content policy lets pass where it refuses style elements.
  frame.style.cssText = 'grid-area:1/1;width:100%;border:0;color-scheme:normal'
  return frame
}

/**
 * Of each view a letter for narrow frames and for each width on, whose code is its tens of pixels
 * and some more: put here by the build.
 */
declare const VIEW_HEIGHTS: Readonly<Record<string, string>>
declare const FIRST_LETTER: number
declare const FRAME_WIDTHS: readonly number[]
declare const SANDBOX: string
declare const EXPLORER_NAME: string

/** Tens of pixels of the whole explorer, and of a view that came later than this script. */
const usualHeight = 90

function reservedHeight(element: Element): number {
  const at = FRAME_WIDTHS.filter((from) => from <= element.clientWidth).length
  const letter = VIEW_HEIGHTS[viewOf(element)]?.charCodeAt(at)
  return 10 * (letter ? letter - FIRST_LETTER : usualHeight)
}

/** What the author calls the frame, or the link inside the element. */
function titleOf(element: HTMLElement): string {
  return element.title || element.textContent.trim() || EXPLORER_NAME
}

interface Parts {
  /** Both lie in one place: what the author wrote shows until the frame covers it. */
  readonly box: HTMLElement
  readonly words: HTMLElement
  readonly frame: HTMLIFrameElement
}

function createStyle(): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = hostStyle
  return style
}

function createParts(): Parts {
  const [box, words] = [document.createElement('div'), document.createElement('div')]
  box.style.cssText = 'display:grid;grid-template-columns:100%'
  words.style.gridArea = '1/1'
  words.append(document.createElement('slot'))
  box.append(words)
  return { box, words, frame: createFrame() }
}

function tellTheme({ contentWindow }: HTMLIFrameElement, theme: string): void {
  contentWindow?.postMessage({ type: 'dalle-credits:theme', theme }, '*')
}

/**
 * Defines `<dalle-credits>`. What an author puts inside it is seen until the frame has told its
 * height, and for good where it never does.
 */
export function defineElement(
  shadowed: Set<HTMLIFrameElement>,
  script: HTMLOrSVGScriptElement | null,
): void {
  if (customElements.get('dalle-credits')) return
  const ofScript = siteOfScript(script)

  class DalleCredits extends HTMLElement {
    readonly #parts = createParts()
    readonly #changes = new MutationObserver(() => this.#follow())
    /** What pages are loaded with: they turn dark or light as they stand. */
    #query = ''
    #address = ''
    #loaded = false

    constructor() {
      super()
      const { box, words, frame } = this.#parts
      this.attachShadow({ mode: 'open' }).append(createStyle(), box)
      frame.addEventListener('sized', () => (words.hidden = true))
      frame.addEventListener('load', () => {
        this.#loaded = true
        // It may have changed while the frame was loading.
        tellTheme(frame, themeOf(this))
        setTimeout(() => {
          if (!words.hidden) frame.style.height = '0'
        }, patience)
      })
      this.addEventListener('transitionend', () => this.#follow())
    }

    connectedCallback(): void {
      // Where a host's content policy refuses the style element.
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
      shadowed.add(this.#parts.frame)
      // The parser reaches the link inside only after this.
      this.#changes.observe(this, { attributes: true, childList: true, subtree: true })
      this.#follow()
    }

    disconnectedCallback(): void {
      const { words, frame } = this.#parts
      shadowed.delete(frame)
      this.#changes.disconnect()
      frame.remove()
      this.#loaded = words.hidden = false
      this.#address = ''
    }

    #follow(): void {
      const { box, frame } = this.#parts
      const site = siteOf(this, ofScript)
      const theme = themeOf(this)
      const page = site ? pageOf(this, site.url) : ''
      if (!this.#loaded || !this.#address.startsWith(page)) this.#query = `?theme=${theme}`
      else tellTheme(frame, theme)
      const address = page && page + this.#query + hashOf(this)
      frame.title = titleOf(this)
      if (!this.#loaded) frame.style.height = `${site?.certain ? reservedHeight(this) : unsure}px`
      if (address === this.#address) return
      this.#address = address
      // Not by src, which would add a step to the history of the author's page.
      if (this.#loaded) return frame.contentWindow?.location.replace(address)
      frame.src = address
      // Only now, so that no empty page comes first.
      if (address && !frame.isConnected) box.append(frame)
    }
  }
  customElements.define('dalle-credits', DalleCredits)
}
