import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { selectHandAccount } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { HandControls } from '#ui/sections/by-hand/HandControls.tsx'
import { logTable } from '#ui/sections/by-hand/handWords.ts'
import { Tiles } from '#ui/sections/by-hand/Tiles.tsx'
import { useHandAccount } from '#ui/sections/by-hand/useHandAccount.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

function Page() {
  const hand = useHandAccount()
  return (
    <>
      <HandControls hand={hand} />
      <Tiles operations={hand.account.operations} />
    </>
  )
}

const { tariff } = termsOf(scenarioWith({}))
const account = () => selectHandAccount(handStore.getState(), tariff)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const say = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  handStore.setState(handStore.getInitialState(), true)
})

it('a prompt returns four images, each to be kept or discarded', async () => {
  render(<Page />)
  await press(/^Make a prompt/)
  const images = within(screen.getByRole('list')).getAllByRole('button', { name: /^Keep picture/ })
  expect(images).toHaveLength(4)
  await press('Keep picture 2 of prompt 1')
  await press('Keep picture 4 of prompt 1')
  await press('Keep picture 4 of prompt 1')
  expect(account().operations[0]?.kept).toEqual([false, true, false, false])
  expect(screen.getByRole('button', { name: 'Keep picture 2 of prompt 1' }).ariaPressed).toBe(
    'true',
  )
})

it('shows what would expire before a month is turned', async () => {
  render(<Page />)
  await press('Turn the month')
  expect(account().month).toBe(1)
  expect(say().join(' ')).toContain('If you turn the month now, 15 free credits expire.')
  await press('Stay in month 1')
  expect(say().join(' ')).not.toContain('expire')
  await press('Turn the month')
  await press('Turn it all the same')
  expect(account().month).toBe(2)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Turn the month' }))
})

it('says why an operation cannot be made', async () => {
  render(<Page />)
  await userEvent.selectOptions(screen.getByRole('combobox'), '10')
  await press(/^Make a prompt/)
  await press(/^Make a prompt/)
  expect(say()).toContain('Made 5 prompts: 20 pictures to choose from. Then the credits ran out.')
  await press(/^Make an edit/)
  expect(say()).toContain(
    'Not enough credits: one edit takes 1 credit, and you have none. Buy a pack or turn the month.',
  )
})

it('takes back and does again, by keyboard alone', async () => {
  render(<Page />)
  screen.getByRole('button', { name: /^Make a prompt/ }).focus()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(account().operations).toHaveLength(2)
  screen.getByRole('button', { name: 'Undo' }).focus()
  await userEvent.keyboard(' ')
  expect(account().operations).toHaveLength(1)
  screen.getByRole('button', { name: 'Redo' }).focus()
  await userEvent.keyboard(' ')
  expect(account().operations).toHaveLength(2)
  await press('Start over')
  expect(account()).toMatchObject({ operations: [], month: 1 })
})

it('played for three months shows the numbers of the simulation', async () => {
  render(<Page />)
  await userEvent.selectOptions(screen.getByRole('combobox'), '5')
  const [prompt, buy, turn] = [/^Make a prompt/, 'Buy 115 credits for $15', 'Turn the month'].map(
    (name) => screen.getByRole('button', { name }),
  )
  for (let month = 1; month <= 3; month += 1) {
    for (let made = 0; made < 40; made += 5) {
      if (account().balanceFree + account().balancePaid === 0) act(() => buy?.click())
      act(() => prompt?.click())
    }
    act(() => turn?.click())
  }
  const simulated = simulate(termsOf(scenarioWith({ prompts: 40, months: 3 })))
  expect(account().months).toEqual(simulated.months)
  expect(account().cashCents).toBe(simulated.totals.cashCents)
})

it('the log says what was done, line by line', async () => {
  render(<Page />)
  await press(/^Make a variation/)
  await press('Keep picture 3 of variation 1')
  await press('Buy 115 credits for $15')
  const rows = logTable(account(), tariff).rows.map((row) => row.slice(0, 6))
  expect(rows).toEqual([
    [1, 1, 'Month opened', 0, 15, 0],
    [2, 1, 'Made variation 1', 0, 0, 0],
    [3, 1, 'Kept picture 3 of variation 1', 0, 0, 0],
    [4, 1, 'Bought 115 credits', 1500, 0, 115],
  ])
})
