import { describe, expect, inject } from 'vitest'
import { field, openEmbed, unfold } from '#tests/support/embedDialog.ts'
import { parsed } from '#tests/support/html.ts'
import { title } from '#tests/support/chartFiles.ts'
import { test } from '#tests/support/page.ts'

describe('the embed dialog', () => {
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

  test('writes every key out where the scenario is to be frozen', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=60' })
    const dialog = await openEmbed(page)
    expect(await field(dialog, 'Frame')).not.toContain('paidlife')
    await dialog.getByLabel('Scenario').selectOption('frozen')
    expect(await field(dialog, 'Frame')).toMatch(/prompts=60&amp;.*paidlife=12.*v=1/)
  })

  test('offers an address to paste for named scenarios alone', async ({ openPage }) => {
    const page = await openPage({ path: '?bonus=50' })
    const dialog = await openEmbed(page)
    await unfold(dialog, 'Other hosts')
    expect(await field(dialog, 'Address of “Beta tester”')).toBe(`${inject('site')}s/beta/`)
    await page.goto(`${inject('site')}?bonus=51`)
    const other = await openEmbed(page)
    await unfold(other, 'Other hosts')
    expect(await other.getByText('can only bring a named scenario').isVisible()).toBe(true)
  })

  test('names the address of a named scenario’s picture, which is there', async ({ openPage }) => {
    const page = await openPage({ path: '?bonus=50' })
    const dialog = await openEmbed(page, title)
    await unfold(dialog, 'Picture')
    const address = await field(dialog, 'Address of its picture at “Beta tester”')
    expect(address).toBe(`${inject('site')}s/beta/per-image.png`)
    for (const [file, type] of [
      [address, 'image/png'],
      [address.replace(/png$/, 'svg'), 'image/svg+xml'],
    ] as const)
      expect((await page.request.get(file)).headers()['content-type']).toContain(type)
  })

  test('makes a word that moves its frame and nothing else', async ({ openPage }) => {
    const page = await openPage()
    const dialog = await openEmbed(page, title)
    await unfold(dialog, 'Other hosts')
    await unfold(dialog, 'A word in your text')
    await dialog.getByLabel('The word sets').selectOption('kept')
    await dialog.getByLabel('to', { exact: true }).fill('4')
    const word = parsed(await field(dialog, 'The word')).querySelector('a')
    const frame = parsed(await field(dialog, 'Its frame, once on the page')).querySelector('iframe')
    expect(word?.textContent).toBe('4 images')
    expect(word?.href).toBe(`${frame?.src}#kept=4`)
    expect(word?.target).toBe(frame?.name)
  })

  test('copies a chart as a picture with caption, in every form', async ({ openPage }) => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const page = await openPage({ path: '?prompts=60', permissions })
    const dialog = await openEmbed(page, title)
    await unfold(dialog, 'Picture')
    await dialog.getByRole('button', { name: 'Copy picture and caption' }).click()
    await dialog.getByText('Copied: paste it').waitFor()
    const [html, text, picture] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return [await read('text/html'), await read('text/plain'), await read('image/png')]
    })
    expect(picture).toMatch(/^.PNG/)
    const copied = parsed(html ?? '')
    expect(copied.querySelector('a img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/)
    expect(copied.querySelector('img')?.alt).toContain('a picture costs 5.2¢, not 10.4¢')
    expect(copied.querySelector('figcaption')?.textContent).toContain('At 60 prompts')
    expect(text).toMatch(/At 60 prompts.* http.*\?prompts=60$/)
  })

  test('fits a phone without sideways scrolling', async ({ openPage }) => {
    const page = await openPage({ width: 320, height: 600 })
    const dialog = await openEmbed(page)
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  })
})
