import { describe, expect, inject } from 'vitest'
import { field, openEmbed, unfold } from '#tests/support/embedDialog.ts'
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

  test('writes view, theme and width into every snippet', async ({ openPage }) => {
    const page = await openPage()
    const dialog = await openEmbed(page)
    await dialog.getByLabel('Show').selectOption('account')
    await dialog.getByLabel('Theme').selectOption('dark')
    await dialog.getByLabel('At most wide, pixels').fill('500')
    const frame = await field(dialog, 'Frame')
    expect(frame).toContain('embed/account/?theme=dark')
    expect(frame).toContain('max-width:500px')
    await unfold(dialog, 'Script and element')
    expect(await field(dialog, 'Element')).toMatch(/view="account".*theme="dark".*max-width:500px/s)
    await unfold(dialog, 'Other hosts')
    await dialog.getByLabel('Your page is made with').selectOption('AMP')
    expect(await field(dialog, 'AMP frame')).toContain('embed/account/?theme=dark')
  })
})
