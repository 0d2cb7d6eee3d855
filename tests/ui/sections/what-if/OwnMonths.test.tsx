import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { changeScenario, settle, undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { OwnMonths } from '#ui/sections/what-if/OwnMonths.tsx'

const scenario = () => explorerStore.getState().scenario
const months = () =>
  outcomeOf(scenario()).account.months.map(
    ({ operations: { prompt, edit, variation } }) => prompt + edit + variation,
  )
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const paste = async (text: string) => {
  await userEvent.click(box())
  await userEvent.paste(text)
}

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  render(<OwnMonths />)
})

describe('one’s own months', () => {
  it('are run at once when pasted, as one step of undo', async () => {
    await paste('12 40 3 0 55')
    expect(months()).toEqual([12, 40, 3, 0, 55])
    expect(screen.getByRole('status').textContent).toBe('5 months, 110 in all.')
    expect(box().value).toBe('12 40 3 0 55')
    undo()
    expect(scenario()).toEqual(scenarioWith({}))
  })

  it('are run when typed and left, or by the button', async () => {
    await userEvent.type(box(), '7, 9')
    expect(scenario()).toEqual(scenarioWith({}))
    await userEvent.click(screen.getByRole('button', { name: 'Run on these' }))
    expect(months()).toEqual([7, 9])
  })

  it('that cannot be read change nothing, stay as typed, and are told why', async () => {
    await paste('12 abc 3')
    expect(screen.getByRole('alert').textContent).toContain('“abc”, the second, is not a number')
    changeScenario({ free: 3 })
    settle()
    expect(box().value).toBe('12 abc 3')
    expect(scenario()).toEqual(scenarioWith({ free: 3 }))
  })

  it('are asked for where two columns hold numbers', async () => {
    await paste('cat,dog\n12,5\n40,6')
    expect(scenario()).toEqual(scenarioWith({}))
    await userEvent.click(screen.getByRole('button', { name: 'dog' }))
    expect(months()).toEqual([5, 6])
  })

  it('are of the kind in use; of a mix they are prompts alone, and that is said', async () => {
    fireEvent.blur(box())
    changeScenario({ prompts: 0, edits: 9 })
    await paste('4 5')
    expect(scenario()).toMatchObject({ prompts: 0, edits: 5, months: 2 })
    changeScenario({ prompts: 3 })
    await userEvent.clear(box())
    await paste('6 8')
    expect(months()).toEqual([6, 8])
    expect(screen.getByRole('status').textContent).toContain(
      'They are taken for prompts, with no edits or variations.',
    )
  })

  it('show what the account does once it is moved from elsewhere', async () => {
    await paste('12 40 3 0 55')
    changeScenario({ months: 6 })
    settle()
    expect(await screen.findByDisplayValue('12 40 3 0 55 12')).toBe(box())
  })
})
