import { describe, expect } from 'vitest'
import { expectLeavesEverythingAlone, sizeAt } from '#tests/support/embedPages.ts'
import { few, test } from '#tests/support/page.ts'
import { fittedViews } from '#tests/support/viewHeights.ts'
import { frameWidths, heightAt } from '#ui/embed/heights.ts'

const widths = [280, ...frameWidths.flatMap((from) => [from - 1, from]), 880]

describe.for(few(fittedViews))('the embed $slug', ({ slug, heights }) => {
  test('is at every width as high as its snippets keep free, at most 1,000 px', async ({
    openPage,
  }) => {
    expect(heightAt(heights, 320)).toBeLessThanOrEqual(1000)
    // With a line on whose prices these are.
    const page = await openPage({ path: `embed/${slug}/?bonus=50`, width: 280 })
    for (const width of widths) {
      const kept = { height: heightAt(heights, width), sideways: 0 }
      await expect.poll(() => sizeAt(page, width), { message: `at ${width} px` }).toEqual(kept)
    }
  })
})

const everyChart = ['drawing', 'embed', 'figures', 'page', 'react', 'rolldown-runtime']

/** One of each kind; `size-limit` bounds the two heaviest. */
const scripts = [
  { slug: 'plans', chunks: [...everyChart, 'catalogue', 'priceDrawings', 'prices'] },
  { slug: 'free-paid', chunks: everyChart },
  { slug: 'bill', chunks: [...everyChart, 'accountDrawings', 'accounts'] },
  { slug: 'what-if', chunks: [...everyChart, 'catalogue', 'rules', 'rulesDrawing'] },
]

test.for(few(scripts, 2))(
  'the embed $slug needs the scripts whose weight is bounded, and no others',
  async ({ slug, chunks }, { openPage }) => {
    const loaded = new Set<string>()
    const page = await openPage({
      path: `embed/${slug}/`,
      prepare: async (opening) => {
        opening.on('request', (request) => {
          const [, chunk] = /assets\/([\w-]+)-[\w-]{6}\.js$/.exec(request.url()) ?? []
          if (chunk !== undefined) loaded.add(chunk)
        })
      },
    })
    await page.locator('.recharts-wrapper').waitFor()
    await page.waitForLoadState('networkidle')
    expect([...loaded].toSorted()).toEqual(chunks.toSorted())
  },
)

test('an embed leads to the explorer, stores nothing and leaves its address alone', ({
  openPage,
}) => expectLeavesEverythingAlone(openPage, 'account'))
