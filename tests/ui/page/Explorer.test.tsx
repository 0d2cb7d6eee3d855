import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { defaultScenario } from '#scenario/Scenario.ts'
import { setSettings } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Answer } from '#ui/answer/Answer.tsx'
import { AxisSlider } from '#ui/controls/AxisSlider.tsx'
import { BonusSwitch } from '#ui/controls/BonusSwitch.tsx'
import { Controls } from '#ui/controls/Controls.tsx'
import { Slider } from '#ui/controls/Slider.tsx'
import { UndoRedo } from '#ui/controls/UndoRedo.tsx'
import { LinkNotes } from '#ui/page/LinkNotes.tsx'

const scenario = () => explorerStore.getState().scenario

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('every slider and its number box share a name', () => {
  render(
    <>
      <Slider name="prompts" />
      <Controls />
    </>,
  )
  for (const name of ['Prompts a month', 'Edits a month', 'Variations a month', 'Months']) {
    expect(screen.getByRole('slider', { name })).toBeTruthy()
    expect(screen.getByRole('textbox', { name })).toBeTruthy()
  }
})

it('each setting has one slider, whatever the chart’s own sets', () => {
  const names = () => screen.getAllByRole('slider').map((slider) => slider.ariaLabel)
  const opened = { ...defaultScenario, prompts: 0, edits: 30 }
  explorerStore.setState({ scenario: opened, settled: opened, opened })
  const { unmount } = render(<Controls />)
  expect(names()).toEqual(['Prompts a month', 'Variations a month', 'Months'])
  expect(screen.getByText('More: prompts, variations, months')).toBeTruthy()
  act(() => setSettings({ prompts: 5 }))
  // Not gone from under the reader's hand; and what the chart no longer sets is here.
  expect(names()).toEqual(['Prompts a month', 'Edits a month', 'Variations a month', 'Months'])
  unmount()
})

it('a slider speaks its value in words', () => {
  explorerStore.setState({ scenario: { ...defaultScenario, prompts: 1, months: 1200 } })
  render(<AxisSlider top={60} />)
  expect(screen.getByRole('slider', { name: 'Prompts a month' }).ariaValueText).toBe('1 prompt')
})

it('keys step a slider by one and by ten', async () => {
  render(<AxisSlider top={60} />)
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

it('the slider of an axis stands where all operations are, and moves what is in use', async () => {
  explorerStore.setState({ scenario: { ...defaultScenario, prompts: 20, edits: 5 } })
  const { rerender } = render(<AxisSlider top={60} />)
  expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('25')
  screen.getByRole('slider', { name: 'Prompts a month' }).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(scenario()).toMatchObject({ prompts: 21, edits: 5 })
  explorerStore.setState({ scenario: { ...defaultScenario, prompts: 0, edits: 5 } })
  rerender(<AxisSlider top={60} />)
  expect(screen.getByRole('slider', { name: 'Edits a month' })).toBeTruthy()
})

it('the beta bonus is a switch', async () => {
  render(<BonusSwitch />)
  await userEvent.click(screen.getByRole('switch', { name: /Beta bonus/ }))
  expect(scenario().bonus).toBe(50)
})

it('habits keep the reader’s prices, and show that they are chosen', async () => {
  explorerStore.setState({ scenario: { ...defaultScenario, free: 7 } })
  render(<Controls />)
  const button = screen.getByRole('button', { name: 'Blogger' })
  await userEvent.click(button)
  expect(scenario()).toMatchObject({ prompts: 39, free: 7 })
  expect(button.getAttribute('aria-pressed')).toBe('true')
})

it('undo and redo are buttons once there is something to take back', async () => {
  render(
    <>
      <Slider name="prompts" />
      <UndoRedo />
    </>,
  )
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
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
  expect(document.body.textContent).toContain('you would have paid nothing')
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
  await userEvent.click(screen.getByRole('button', { name: 'Studio' }))
  expect(live.textContent).toContain('62 packs for $930')
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
