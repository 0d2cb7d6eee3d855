import { copySelection } from './copyText.ts'

/** What one copy brings to editors that take formatted text, and to those that don't. */
export interface RichText {
  readonly html: string
  readonly text: string
}

function copyByEvent({ html, text }: RichText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', fill)
  const done = copySelection()
  document.removeEventListener('copy', fill)
  return done
}

/**
 * Copies in both forms at once; false where the browser lets nothing be copied. The text may still
 * be in the making: Safari takes a promise, but no copy once the click is past.
 */
export async function copyRich(rich: Promise<RichText>): Promise<boolean> {
  const as = (type: string, part: keyof RichText) =>
    rich.then((made) => new Blob([made[part]], { type }))
  try {
    const item = { 'text/html': as('text/html', 'html'), 'text/plain': as('text/plain', 'text') }
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    return copyByEvent(await rich)
  }
}
