import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { PurchasePlan } from '#ui/sections/account/PurchasePlan.tsx'
import { scenarioWith } from '#tests/support/scenarios.ts'

const show = (changes: Partial<Scenario>) => {
  setScenario(scenarioWith(changes))
  return render(<PurchasePlan />).container
}
const packs = [
  { credits: 115, price: cents(1500) },
  { credits: 500, price: cents(6000) },
]

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('is silent where there is one pack to choose, and where nothing is bought', () => {
  expect(show({}).textContent).toBe('')
  expect(show({ prompts: 15, packs }).textContent).toBe('')
})

it('one click follows the cheapest schedule', async () => {
  show({ prompts: 200, packs })
  await userEvent.click(await screen.findByRole('button', { name: 'Follow it' }))
  expect(explorerStore.getState().scenario.buy).toBe('best')
  expect(document.body.textContent).toContain('The smallest pack each time would cost $30 more.')
})
