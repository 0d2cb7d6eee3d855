import { act, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import { giveBack, moveScenario, setSettings } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Answer } from '#ui/answer/Answer.tsx'
import { answerSentence } from '#ui/answer/sentence.ts'
import { textOf } from '#ui/amounts/sentence.ts'

const paragraph = () => document.querySelector('#answer p')
const said = () => paragraph()?.textContent
const due = () => textOf(answerSentence(outcomeOf(explorerStore.getState().scenario)))
const amounts = () => [...document.querySelectorAll('#answer [role="button"]')]

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  render(<Answer />)
})

describe('the sentence during a drag', () => {
  it('says what stands after each move, before anything is rendered', () => {
    for (const prompts of [31, 400, 15, 0, 1, 10_000]) {
      act(() => moveScenario({ prompts }))
      expect(said()).toBe(due())
    }
  })

  it('says it in the same frame, without React, where only its numbers move', () => {
    act(() => moveScenario({ prompts: 40 }))
    moveScenario({ prompts: 41 })
    expect(said()).toBe(due())
    expect(amounts().map((amount) => amount.getAttribute('aria-label'))).toEqual(
      amounts().map((amount) => `${amount.textContent}, its formula`),
    )
  })

  it('says what stood before once a drag is given back', () => {
    const before = said()
    act(() => moveScenario({ prompts: 77 }))
    act(giveBack)
    expect(said()).toBe(before)
  })

  it('leaves a translator’s elements where nothing changed, and replaces them where it did', () => {
    act(() => setSettings({ prompts: 40 }))
    const [months, changing] = [
      screen.getByText(/in$/u),
      screen.getByText((_, element) => element === amounts().at(-1)),
    ]
    for (const element of [months, changing]) element.innerHTML = `<font>übersetzt</font>`
    moveScenario({ prompts: 41 })
    expect(months.textContent).toBe('übersetzt')
    expect(changing.textContent).toMatch(/^[\d.]+¢$/u)
  })

  it('stands as it is due after any moves and changes, in any order', () => {
    const step = fc.record({
      isMove: fc.boolean(),
      prompts: fc.constantFrom(0, 1, 15, 16, 40, 41, 1000),
      months: fc.constantFrom(1, 12),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        for (const { isMove, ...change } of steps)
          act(() => (isMove ? moveScenario(change) : setSettings(change)))
        expect(said()).toBe(due())
      }),
      { numRuns: 60 },
    )
  })
})
