import { JSDOM } from 'jsdom'

/** The body that a browser makes of a piece of HTML. */
export function parsed(html: string): HTMLElement {
  return new JSDOM(`<!doctype html><body>${html}`).window.document.body
}

export function namesIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].map(({ localName }) => localName)
}

export function attributesOf(element: Element | null): Record<string, string> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  )
}
