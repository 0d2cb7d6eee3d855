import type { Page } from 'playwright-core'

/** Everything on the page that a key should reach, as it can be seen now, and has not stood at. */
export const unreached = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focusable =
      'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter(
        (element) =>
          element.dataset.visits === undefined &&
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('details:not([open]) > :not(summary)') &&
          // The same once more, for those who have scrolled: it comes while the walk is past it.
          !element.closest('[aria-label="Answer in short"]') &&
          // Of a group of radio buttons, keys reach the chosen one; arrows the rest.
          !element.matches('[type=radio]:not(:checked)'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  })

export interface Stop {
  readonly name: string
  readonly kind: string
  /** The section, the kind and the name in one. */
  readonly place: string
  /** Among the stops so far: how often here, and whether further down the document. */
  readonly visits: number
  readonly forward: boolean
  readonly outlined: boolean
  readonly inView: boolean
  readonly opensDialog: boolean
}

/** Where the focus stands; null once it has left the page. */
export const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const walk = window as unknown as { before?: Element }
    const before = walk.before
    walk.before = element
    const visits = Number(element.dataset.visits ?? 0) + 1
    element.dataset.visits = String(visits)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, height } = element.getBoundingClientRect()
    const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''
    const kind = element instanceof HTMLInputElement ? element.type : element.localName
    return {
      name,
      kind,
      place: `${element.closest('section')?.id ?? ''} ${kind} ${name}`,
      visits,
      forward:
        !before?.isConnected ||
        (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight && height > 0,
      opensDialog: element.ariaHasPopup === 'dialog',
    }
  })
