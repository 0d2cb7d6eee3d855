import { describe } from 'vitest'
import { sitePages } from '#build/pages/pages.ts'
import { test } from '#tests/support/page.ts'
import { expectMovesRight, openTranslated } from '#tests/support/translating.ts'

const embeds = sitePages().filter(({ kind }) => kind === 'embed')

describe('whatever is moved, what is right is shown', () => {
  test.for(embeds)(
    'in /$path, translated all the time',
    { timeout: 120_000 },
    async ({ path }, { openPage }) => {
      await expectMovesRight(await openTranslated(openPage, path), 'main')
    },
  )

  test.for(['', '?packs=115x15,500x60&buy=best&vs=prompts%3D20'])(
    'in /%s, translated once',
    { timeout: 120_000 },
    async (path, { openPage }) => {
      await expectMovesRight(await openTranslated(openPage, path, false), 'main')
    },
  )
})
