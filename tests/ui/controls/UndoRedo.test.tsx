import { fireEvent, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { setSettings } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Slider } from '#ui/controls/Slider.tsx'
import { UndoRedo } from '#ui/controls/UndoRedo.tsx'

const prompts = () => explorerStore.getState().scenario.prompts
const press = (key: string, code: string, held: KeyboardEventInit = { ctrlKey: true }) =>
  fireEvent.keyDown(document.body, { key, code, ...held })

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  setSettings({ prompts: 41 })
  render(<UndoRedo />)
})

it.each([
  ['Latin', 'z', 'KeyZ', 'y', 'KeyY'],
  ['QWERTZ', 'z', 'KeyY', 'y', 'KeyZ'],
  ['AZERTY', 'z', 'KeyW', 'y', 'KeyY'],
  ['Cyrillic', 'я', 'KeyZ', 'н', 'KeyY'],
  ['Greek', 'ζ', 'KeyZ', 'υ', 'KeyY'],
  ['Hebrew', 'ז', 'KeyZ', 'ט', 'KeyY'],
  ['Arabic', 'ئ', 'KeyZ', 'غ', 'KeyY'],
])('Ctrl Z and Ctrl Y undo and redo on a %s keyboard', (_, z, codeOfZ, y, codeOfY) => {
  press(z, codeOfZ)
  expect(prompts()).toBe(40)
  press(y, codeOfY)
  expect(prompts()).toBe(41)
  press(z.toUpperCase(), codeOfZ)
  press(z.toUpperCase(), codeOfZ, { ctrlKey: true, shiftKey: true })
  expect(prompts()).toBe(41)
})

it('Command does as Control, but for the Y, which is the browser’s', () => {
  press('z', 'KeyZ', { metaKey: true })
  expect(prompts()).toBe(40)
  press('y', 'KeyY', { metaKey: true })
  expect(prompts()).toBe(40)
  press('Z', 'KeyZ', { metaKey: true, shiftKey: true })
  expect(prompts()).toBe(41)
})

it.each([
  ['w', 'KeyZ', { ctrlKey: true }],
  ['y', 'KeyZ', { metaKey: true }],
  ['z', 'KeyZ', {}],
  ['z', 'KeyZ', { ctrlKey: true, altKey: true }],
])('%s on %s with %o is left alone', (key, code, held) => {
  press(key, code, held)
  expect(prompts()).toBe(41)
})

it('is the browser’s in a box that is being typed in, and ours in any other', async () => {
  const { getByRole } = render(<Slider name="months" />)
  const box = getByRole('textbox')
  const undoThere = () => fireEvent.keyDown(box, { key: 'z', code: 'KeyZ', ctrlKey: true })
  await userEvent.type(box, '{Backspace}')
  undoThere()
  expect(prompts()).toBe(41)
  await userEvent.keyboard('{Enter}')
  undoThere()
  undoThere()
  expect(prompts()).toBe(40)
})
