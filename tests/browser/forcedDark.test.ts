import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'

test('a browser that makes pages dark leaves the light theme its colours', async ({ openPage }) => {
  const page = await openPage({ colorScheme: 'dark', path: '?theme=light' })
  const session = await page.context().newCDPSession(page)
  const look = async () => (await page.screenshot({ animations: 'disabled' })).toString('base64')
  await page.locator('.recharts-surface').first().waitFor()
  const asIs = await look()
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  expect(await look()).toBe(asIs)
})
