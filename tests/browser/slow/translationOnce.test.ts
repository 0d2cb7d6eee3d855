import { describe } from 'vitest'
import { test } from '#tests/support/page.ts'
import { expectMovesRight, openTranslated } from '#tests/support/translating.ts'

describe('a page that is being translated shows what is right', () => {
  test('whatever is moved in it', { timeout: 120_000 }, async ({ openPage }) => {
    const page = await openTranslated(openPage, '')
    await expectMovesRight(page, 'main')
  })

  test('whatever is moved in its dialogs', async ({ openPage }) => {
    const page = await openTranslated(openPage, '?prompts=20')
    for (const name of ['Share', 'Embed']) {
      await page.locator('header').getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      await expectMovesRight(page, 'dialog')
      await page.keyboard.press('Escape')
    }
  })
})
