import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { defaultScenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Answer } from '#ui/answer/Answer.tsx'
import { Controls } from '#ui/controls/Controls.tsx'
import { LinkNotes } from '#ui/page/LinkNotes.tsx'

const scenario = () => explorerStore.getState().scenario

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('every slider and its number box share a name', () => {
  render(<Controls />)
  for (const name of ['Prompts a month', 'Edits a month', 'Variations a month', 'Months']) {
    expect(screen.getByRole('slider', { name })).toBeTruthy()
    expect(screen.getByRole('textbox', { name })).toBeTruthy()
  }
})

it('a slider speaks its value in words', () => {
  explorerStore.setState({ scenario: { ...defaultScenario, prompts: 1, months: 1200 } })
  render(<Controls />)
  expect(screen.getByRole('slider', { name: 'Prompts a month' }).ariaValueText).toBe('1 prompt')
})

it('keys step a slider by one and by ten', async () => {
  render(<Controls />)
  screen.getByRole('slider', { name: 'Prompts a month' }).focus()
  await userEvent.keyboard('{ArrowRight}{PageUp}')
  expect(scenario().prompts).toBe(51)
  await userEvent.keyboard('{Home}')
  expect(scenario().prompts).toBe(0)
})

it('the buttons beside a box stop at its bounds', async () => {
  render(<Controls />)
  const fewer = screen.getByRole('button', { name: 'One edit fewer' })
  expect(fewer.getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(fewer)
  expect(scenario().edits).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'One edit more' }))
  expect(scenario().edits).toBe(1)
})

it('images kept are a radio group of four', async () => {
  render(<Controls />)
  const group = screen.getByRole('radiogroup', { name: 'Images kept' })
  expect(within(group).getAllByRole('radio')).toHaveLength(4)
  await userEvent.click(within(group).getByRole('radio', { name: '4 images' }))
  expect(scenario().kept).toBe(4)
})

it('the beta bonus is a switch', async () => {
  render(<Controls />)
  await userEvent.click(screen.getByRole('switch', { name: /Beta bonus/ }))
  expect(scenario().bonus).toBe(50)
})

it('a tariff preset keeps the reader’s usage, and shows that it is chosen', async () => {
  explorerStore.setState({ scenario: { ...defaultScenario, prompts: 7 } })
  render(<Controls />)
  const button = screen.getByRole('button', { name: 'No free credits' })
  await userEvent.click(button)
  expect(scenario()).toMatchObject({ prompts: 7, free: 0 })
  expect(button.getAttribute('aria-pressed')).toBe('true')
})

it('undo and redo are buttons', async () => {
  render(<Controls />)
  await userEvent.click(screen.getByRole('button', { name: 'One prompt more' }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(scenario().prompts).toBe(40)
  await userEvent.click(screen.getByRole('button', { name: 'Redo' }))
  expect(scenario().prompts).toBe(41)
})

it('the numbers of the sentence can be typed over', async () => {
  render(<Answer />)
  const box = screen.getByRole('textbox', { name: 'How many prompts' })
  await userEvent.clear(box)
  await userEvent.type(box, '15')
  expect(scenario().prompts).toBe(15)
  expect(document.body.textContent).toContain('you would pay nothing')
})

it('the answer is announced once a change has settled, not before', async () => {
  render(
    <>
      <Controls />
      <Answer />
    </>,
  )
  const live = screen.getByRole('status')
  expect(live.textContent).toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'No free credits' }))
  expect(live.textContent).toContain('5 packs for $75')
})

it('notes on a link are text, and can be dismissed', async () => {
  explorerStore.setState({
    notes: [{ key: 'prompts', given: '<b>', used: '40', message: 'The link says “<b>”.' }],
  })
  render(<LinkNotes />)
  expect(screen.getByText('The link says “<b>”.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('region')).toBeNull()
})
