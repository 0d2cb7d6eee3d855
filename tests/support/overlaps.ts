import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { scrollThrough } from './alive.ts'

/** Words of a drawing that lie on others, on a line or a bar, or leave the window. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // A pixel of the boxes is air, and the box of a line of text a third higher than its letters.
    const air = 1.5
    const lettersOf = ({ left, right, top, bottom, height }: DOMRect) => ({
      left: left + air,
      right: right - air,
      top: top + height / 4,
      bottom: bottom - height / 4,
    })
    type Box = ReturnType<typeof lettersOf>
    const touch = (a: Box, b: Box) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const pointsOf = (path: SVGPathElement): Box[] => {
      const toWindow = path.getScreenCTM() ?? undefined
      return Array.from({ length: Math.ceil(path.getTotalLength() / 2) }, (_, index) => {
        const { x, y } = path.getPointAtLength(2 * index).matrixTransform(toWindow)
        return { left: x, right: x, top: y, bottom: y }
      })
    }
    const faults: string[] = []
    for (const drawing of document.querySelectorAll<HTMLElement>('[data-chart]')) {
      if (!drawing.checkVisibility()) continue
      const all = <Shape extends SVGGraphicsElement>(selector: string) =>
        [...drawing.querySelectorAll<Shape>(selector)].filter(
          (shape) => !shape.closest('[data-picture]'),
        )
      const words = all('svg text')
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ text, box }) => text.trim() && box.width > 0)
      const lines = all<SVGPathElement>('.recharts-line path, [data-ghost] path').flatMap(pointsOf)
      const bars = all('.recharts-bar-rectangle rect').map((bar) => bar.getBoundingClientRect())
      const report = (fault: string) => faults.push(`${drawing.dataset.chart}: ${fault}`)
      for (const [index, { text, box }] of words.entries()) {
        const letters = lettersOf(box)
        if (box.left < -air || box.right > innerWidth + air) report(`“${text}” leaves the window`)
        if (lines.some((point) => touch(point, letters))) report(`“${text}” is crossed by a line`)
        if (bars.some((bar) => touch(bar, letters))) report(`“${text}” lies on a bar`)
        for (const other of words.slice(index + 1))
          if (touch(letters, lettersOf(other.box))) report(`“${text}” lies on “${other.text}”`)
      }
    }
    return faults
  })

/** Every drawing live, and drawn for the window as it is. */
export async function drawn(page: Page): Promise<void> {
  await scrollThrough(page)
  await expect
    .poll(() =>
      page
        .locator('[data-chart]:visible')
        .evaluateAll((all) => all.filter((one) => !one.querySelector('.recharts-surface')).length),
    )
    .toBe(0)
}
