import { describe, expect, inject } from 'vitest'
import { field, openEmbed } from '#tests/support/embedDialog.ts'
import { title } from '#tests/support/chartFiles.ts'
import { test } from '#tests/support/page.ts'
import { heightAt } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'

describe('the embed dialog', () => {
  test('starts from the chart and scenario it was opened at, with a real frame of its height', async ({
    openPage,
  }) => {
    const page = await openPage({ path: '?prompts=60' })
    const dialog = await openEmbed(page, title)
    expect(await dialog.getByLabel('Show').inputValue()).toBe('per-image')
    const address = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')?.src,
      await field(dialog, 'Frame'),
    )
    expect(address).toBe(`${inject('site')}embed/per-image/?prompts=60`)
    const preview = dialog.frameLocator('iframe')
    await preview.getByRole('heading', { name: title }).waitFor()
    const height = heightAt(viewOf('per-image').heights, 640)
    await expect
      .poll(() => dialog.locator('iframe').evaluate((each) => each.clientHeight))
      .toBe(height)
  })
})
