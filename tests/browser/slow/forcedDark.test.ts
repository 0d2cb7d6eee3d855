import { expect } from 'vitest'
import { answer, sentence } from '#tests/support/answer.ts'
import { test } from '#tests/support/page.ts'

test('a browser that makes pages dark leaves the light theme its colours', async ({ openPage }) => {
  const page = await openPage({ colorScheme: 'dark', path: '?theme=light&prompts=20' })
  const session = await page.context().newCDPSession(page)
  const look = async () => (await sentence(page).screenshot()).toString('base64')
  await expect.poll(() => answer(page)).toContain('At 20')
  const asIs = await look()
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  expect((await look()) === asIs).toBe(true)
})
