import { copySelection } from './copyText.ts'

/** What one copy brings to editors that take formatted text, to those that don't, and to mail. */
interface RichCopy {
  readonly html?: string
  readonly text: string
  /** Mail drops pictures that stand within formatted text. */
  readonly picture?: Blob
}

const types = { html: 'text/html', text: 'text/plain', picture: 'image/png' } as const

function copyByEvent({ html, text }: RichCopy): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    if (html !== undefined) event.clipboardData?.setData(types.html, html)
    event.clipboardData?.setData(types.text, text)
  }
  document.addEventListener('copy', fill)
  const done = copySelection()
  document.removeEventListener('copy', fill)
  return done
}

/**
 * Copies in all forms at once; false where the browser lets nothing be copied. What is copied may
 * still be in the making: Safari takes a promise, but no copy once the click is past.
 */
export async function copyRich(
  rich: Promise<RichCopy>,
  forms: readonly (keyof RichCopy)[],
): Promise<boolean> {
  const as = (form: keyof RichCopy) =>
    rich.then((made) => new Blob([made[form] ?? ''], { type: types[form] }))
  try {
    const item = Object.fromEntries(forms.map((form) => [types[form], as(form)]))
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    return copyByEvent(await rich)
  }
}
