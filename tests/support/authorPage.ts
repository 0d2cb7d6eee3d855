import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom'

export interface AuthorPage {
  readonly window: DOMWindow
  readonly document: Document
  /** What went wrong in any script of the page. */
  readonly errors: readonly unknown[]
  close(): void
}

/** An author's page, loaded with its scripts and frames. */
export async function openAuthorPage(body: string): Promise<AuthorPage> {
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole().on('jsdomError', (error) => errors.push(error))
  const { window } = new JSDOM(`<!doctype html><body>${body}`, {
    url: 'https://blog.example/post/',
    resources: 'usable',
    runScripts: 'dangerously',
    virtualConsole,
  })
  await new Promise((resolve) => window.addEventListener('load', resolve))
  return { window, document: window.document, errors, close: () => window.close() }
}

/** The frame inside one of our elements. */
export function frameIn(element: Element | null): HTMLIFrameElement {
  const frame = element?.shadowRoot?.querySelector('iframe')
  if (!frame) throw new Error('the element has no frame')
  return frame
}
