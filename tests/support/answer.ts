import type { Frame, Page } from 'playwright-core'

export const sentence = (page: Page | Frame) => page.locator('#answer p').first()

/** The answer as a reader reads it: its numbers stand in boxes, which have no text content. */
export async function answer(page: Page | Frame): Promise<string> {
  return sentence(page).evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement
    const boxes = paragraph.querySelectorAll('input')
    for (const [index, box] of [...copy.querySelectorAll('input')].entries())
      box.replaceWith(boxes[index]?.value ?? '')
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}
