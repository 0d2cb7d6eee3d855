import { describe, expect } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { presets } from '#scenario/presets.ts'
import { expectComesToLife, live } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { test } from '#tests/support/page.ts'

const embeds = sitePages().filter(({ kind }) => kind === 'embed')

describe('every page', () => {
  test.for([
    ...sitePages().map(({ path }) => path),
    ...embeds.map(({ path }) => `${path}?prompts=400&kept=2`),
  ])('comes to life as it stands at /%s', { timeout: 60_000 }, async (path, { openPage }) =>
    expectComesToLife(await openPage({ path })),
  )
})

describe('a named scenario’s page', () => {
  test.for(presets.map(({ slug }) => slug))(
    'says with script what /s/%s/ says without',
    async (slug, { openPage }) => {
      const page = await openPage({ path: `s/${slug}/` })
      const description = await page.locator('meta[name=description]').getAttribute('content')
      await live(page, '#control-prompts button')
      const said = (await answer(page)).replaceAll(',', '')
      expect(description?.replaceAll(',', '')).toContain(said)
      expect(new URL(page.url()).search).toBe('')
    },
  )
})
