import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { setScenario, undo } from '#store/actions.ts'
import { Section } from '#ui/sections/solve/Section.tsx'
import { scenarioWith } from '#tests/support/scenarios.ts'

const scenario = () => explorerStore.getState().scenario
const type = async (name: string, text: string) => {
  const box = screen.getByRole('textbox', { name })
  await userEvent.clear(box)
  await userEvent.type(box, text)
}

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('takes an answer over in one click, and undo takes it back', async () => {
  setScenario(scenarioWith({ prompts: 20, edits: 20 }))
  render(<Section section={{ slug: 'solve', title: 'Start from the other end' }} heading="h2" />)
  await type('Finished pictures a month', '34')
  await screen.findByText(/^That would have taken about 34 operations/)
  await userEvent.click(screen.getByRole('button', { name: 'Make it 34 operations' }))
  expect(scenario()).toMatchObject({ prompts: 17, edits: 17 })
  undo()
  expect(scenario()).toMatchObject({ prompts: 20, edits: 20 })
})

it('answers for pictures with what is kept and what is worth keeping', async () => {
  setScenario(scenarioWith({ hits: 50, kept: 2 }))
  render(<Section section={{ slug: 'solve', title: 'Start from the other end' }} heading="h2" />)
  await type('Finished pictures a month', '15')
  expect(
    await screen.findByText(/^That would have taken 15 prompts and 15 credits a month/),
  ).toBeTruthy()
})

it('says in the box’s own place what it cannot take, and keeps the answer', async () => {
  render(<Section section={{ slug: 'solve', title: 'Start from the other end' }} heading="h2" />)
  await type('Price of a kept picture, in cents', '5x')
  await userEvent.tab()
  expect(screen.getByRole('alert').textContent).toBe(
    '“5x” is not cents from 0.01 to 10,000, such as 9.5, so 5¢ stays.',
  )
  expect(await screen.findByText(/It holds at 1 to 15 prompts a month/)).toBeTruthy()
})
