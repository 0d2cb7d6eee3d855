import { describe, expect } from 'vitest'
import { openWithoutScripts } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { test } from '#tests/support/page.ts'

describe('before the script has come', () => {
  test('a slider moved is not lost', async ({ openPage }) => {
    const { page, release } = await openWithoutScripts(openPage)
    const slider = page.getByRole('slider', { name: 'Prompts a month' })
    await slider.click()
    const moved = Number(await slider.inputValue())
    await release()
    await expect.poll(() => answer(page)).not.toContain('3 packs for $45')
    expect(Number(await slider.inputValue())).toBeCloseTo(moved, 0)
    const prompts = await page.getByRole('textbox', { name: 'Prompts a month' }).inputValue()
    expect(await slider.getAttribute('aria-valuetext')).toBe(`${prompts} prompts`)
    expect(await answer(page)).toContain(`At ${prompts} prompts`)
  })

  test('an amount typed further down is answered', async ({ openPage }) => {
    const { page, release } = await openWithoutScripts(openPage)
    await page.getByText('Start from the other end').first().click()
    await page.getByRole('textbox', { name: 'Finished pictures a month' }).fill('34')
    await release()
    await page.getByRole('button', { name: 'Make it 34 prompts' }).waitFor()
  })
})
