import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { Story } from '#ui/sections/account/Story.tsx'

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

it('tells what became of the packs of those who needed few', () => {
  const { container } = render(<Story />)
  expect(container.textContent?.trim()).toBe(
    'In a year at 16 prompts a month you would have used 12 of the 115 credits in OpenAI’s pack, and 103 would have expired. At 20 one pack would have lasted the year, and 55 credits would have died with it. From 25 on a pack would have been used up before its year was over.',
  )
})

it('names the first number from which on nothing more is lost', () => {
  const lost = (prompts: number) => outcomeOf(scenarioWith({ prompts })).account.totals.expiredPaid
  expect(lost(24)).toBeGreaterThan(0)
  for (let prompts = 25; prompts <= 300; prompts += 1) expect(lost(prompts)).toBe(0)
})

it('sets the page to the number that is pressed, and undo leads back', async () => {
  render(<Story />)
  const link = screen.getByRole('link', { name: '20' })
  expect(link.getAttribute('href')).toBe('?prompts=20')
  await userEvent.click(link)
  expect(explorerStore.getState().scenario).toEqual(scenarioWith({ prompts: 20 }))
  undo()
  expect(explorerStore.getState().scenario).toEqual(defaultScenario)
})
