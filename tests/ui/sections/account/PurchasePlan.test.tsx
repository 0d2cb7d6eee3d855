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

it('says why one pack leaves nothing to save', () => {
  expect(show({}).textContent).toContain('there is nothing to save by planning')
})

it('is silent where nothing is bought', () => {
  expect(show({ prompts: 15 }).textContent).toBe('')
})

it('one click follows the cheapest schedule', async () => {
  show({ prompts: 200, packs })
  await userEvent.click(await screen.findByRole('button', { name: 'Follow it' }))
  expect(explorerStore.getState().scenario.buy).toBe('best')
  expect(document.body.textContent).toContain('That saves $30')
})
