import { describe, expect } from 'vitest'
import { expectComesToLife } from '#tests/support/alive.ts'
import { few, test } from '#tests/support/page.ts'
import { presets } from '#scenario/presets.ts'

/** Prices, a fee in place of packs, and a pattern: what differs most from the article. */
const shown = presets.filter(({ slug }) =>
  ['beta', 'subscription', 'midjourney-basic', 'campaign'].includes(slug),
)

describe('a named scenario’s page without script', () => {
  test.for(few(shown.map(({ slug, name }) => ({ slug, name }))))(
    'says the numbers of $slug, shows its charts, holds their tables and links a picture that is there',
    async ({ slug, name }, { openPage }) => {
      const page = await openPage({ path: `s/${slug}/`, javaScriptEnabled: false })
      expect(await page.title()).toContain(`${name}:`)
      const description = await page.locator('meta[name=description]').getAttribute('content')
      expect(description).toMatch(/^(?:At|With) \d.* prompts?/)
      const cost = /(?:bought|buy|pay|paid) (.*?) in/.exec(description ?? '')?.[1] ?? 'none'
      expect(await page.locator('#answer').innerText()).toContain(cost)
      expect(await page.getByRole('slider', { name: 'Prompts a month' }).count()).toBe(0)
      const hero = page.locator('[data-chart="credit"] [data-picture="wide"] svg')
      expect((await hero.boundingBox())?.height).toBeGreaterThan(200)
      const picture = page.locator('[data-chart="account"] img')
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBe(772)
      const table = page.locator('#account table')
      await page.locator('#account').getByText('Table', { exact: true }).click()
      expect(await table.locator('tbody tr').count()).toBe(12)
      expect(await table.isVisible()).toBe(true)
      const social = await page.request.get(new URL('social.png', page.url()).href)
      expect(social.headers()['content-type']).toBe('image/png')
    },
  )
})

test('a named scenario’s page comes to life as it was built, with the name of its prices', async ({
  openPage,
}) => {
  const page = await openPage({ path: 's/launch/' })
  await expectComesToLife(page)
  expect(await page.locator('main').innerText()).toContain(
    'Prices: as at OpenAI’s launch, July 2022.',
  )
})
