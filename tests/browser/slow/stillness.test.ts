import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { charts } from '#tests/support/charts.ts'
import { stands } from '#tests/support/alive.ts'
import { layoutShift } from '#tests/bench/page/layoutShift.ts'
import { test } from '#tests/support/page.ts'

/** Neither by hand nor where the rules are the article's is there a chart of its own. */
const unseen = new Set(['by-hand', 'what-if'])
const slugs = charts.flatMap(({ slug }) => (unseen.has(slug) ? [] : [slug]))

describe.each([390, 1280])('at %i px', (width) => {
  test.for(['', '?prompts=400&kept=2', 'embed/free-paid/'])(
    'nothing shifts while /%s loads and is scrolled',
    async (path, { browser }) => {
      expect(await layoutShift(browser, inject('site') + path, width)).toBeLessThanOrEqual(0.01)
    },
  )

  test.for(slugs)('%s looks the same as a picture and alive', async (slug, { openPage }) => {
    const path = `embed/${slug}/`
    // The narrow picture is drawn for a phone's page, whose margins are 4 px wider than an embed's.
    const window = { path, width: width === 390 ? 386 : width }
    const picture = await openPage({ ...window, javaScriptEnabled: false })
    const alive = await openPage(window)
    const box = `[data-chart="${slug}"]`
    await alive.locator(box).scrollIntoViewIfNeeded()
    await alive.locator(`${box} .recharts-wrapper`).waitFor()
    await stands(alive.locator(box))
    expect(await alive.locator(box).boundingBox()).toMatchObject({
      width: (await picture.locator(box).boundingBox())?.width,
      height: (await picture.locator(box).boundingBox())?.height,
    })
    const shots = [await shot(picture, box), await shot(alive, box)] as const
    expect(await differingShare(alive, shots)).toBeLessThan(0.001)
  })
})

/** Where the page has no script it lacks some buttons: the box is held at whole pixels. */
async function shot(page: Page, box: string): Promise<string> {
  const chart = page.locator(box)
  await chart.evaluate((element: HTMLElement) => {
    const width = `${element.clientWidth}px`
    element.closest<HTMLElement>('[data-part="section"]')?.style.setProperty('contain', 'none')
    Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', width, zIndex: '9' })
    element.style.background = 'Canvas'
  })
  const bytes = await chart.screenshot({ animations: 'disabled' })
  return `data:image/png;base64,${bytes.toString('base64')}`
}

/** The share of pixels that are not nearly the same in both. */
function differingShare(page: Page, shots: readonly [string, string]): Promise<number> {
  return page.evaluate(async (addresses) => {
    const pixels = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? []
      }),
    )
    const [one = [], other = []] = pixels
    const differing = Array.from(one).filter(
      (value, index) => Math.abs(value - (other[index] ?? 0)) > 48,
    )
    return one.length === other.length ? differing.length / one.length : 1
  }, shots)
}
