import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { claims } from '#catalogue/claims/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { timeline } from '#catalogue/timeline.ts'
import { parseLink } from '#scenario/link.ts'
import { undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { Section } from '#ui/sections/article/Section.tsx'
import { verdictLooks } from '#ui/sections/article/verdicts.ts'

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await import('#ui/amounts/FormulaPanel.tsx')
})

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

const title = 'Was the article right?'

function renderSection(heading: 'h1' | 'h2' = 'h2') {
  render(
    <BuiltWholeContext value>
      <Section section={{ slug: 'article', title }} heading={heading} />
    </BuiltWholeContext>,
  )
}

/** The line of a claim, and what it opens. */
function rowsOf(claim: string) {
  const button = screen.getByText(claim, { selector: '[role=button]' })
  const evidence = document.getElementById(button.getAttribute('aria-controls') ?? '')
  return { button, row: button.closest('tr') as HTMLElement, evidence: evidence as HTMLElement }
}

const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the table of claims', () => {
  it('is named by the section, and has a line for each with its verdict', () => {
    renderSection()
    const table = screen.getByRole('table', { name: title })
    expect(within(table).getAllByRole('rowheader')).toHaveLength(claims.length)
    for (const { claim, verdict } of claims) {
      const { mark, words } = verdictLooks[verdict]
      expect(rowsOf(claim).row.textContent).toContain(`${mark} ${words}`)
    }
  })

  it('rests each claim on a reason and links to its sources', () => {
    renderSection()
    for (const claim of claims) {
      const { evidence } = rowsOf(claim.claim)
      expect(evidence.textContent).toContain(claim.reason)
      expect(linksIn(evidence)).toEqual(claim.sources.map((id) => sources[id].url))
    }
  })

  it('opens and closes the evidence of one line, by keyboard too', async () => {
    renderSection()
    const [one, other] = [
      'A paid credit cost about $0.13',
      'A prompt returned four pictures',
    ] as const
    expect(rowsOf(one).evidence.dataset['open']).toBe('false')
    fireEvent.click(rowsOf(one).button)
    expect(rowsOf(one).evidence.dataset['open']).toBe('true')
    expect(rowsOf(one).button.getAttribute('aria-expanded')).toBe('true')
    expect(rowsOf(other).evidence.dataset['open']).toBe('false')
    rowsOf(one).button.focus()
    await userEvent.keyboard('{Enter}')
    expect(rowsOf(one).evidence.dataset['open']).toBe('false')
    await userEvent.keyboard(' ')
    expect(rowsOf(one).evidence.dataset['open']).toBe('true')
  })

  it('sets the explorer to a claim, says so there alone, and can be undone', () => {
    renderSection()
    const before = explorerStore.getState().scenario
    for (const { label, query } of claims.flatMap(({ settings }) => settings)) {
      fireEvent.click(screen.getByText(label, { selector: 'button' }))
      expect(explorerStore.getState().scenario).toEqual(parseLink(query).scenario)
      expect(screen.getAllByText(/^The explorer is set to it: /)).toHaveLength(1)
    }
    const answer = screen.getByText('See the answer')
    expect(answer.getAttribute('href')).toBe('#answer')
    for (let steps = explorerStore.getState().past.length; steps > 0; steps -= 1) undo()
    expect(explorerStore.getState().scenario).toEqual(before)
  })

  it('opens the exact amounts to their formulas', async () => {
    renderSection()
    fireEvent.click(screen.getByText('$0.0326', { selector: '[role=button]' }))
    expect(await screen.findByText('1 credit × $15 ÷ 115 credits ÷ 4 = $0.032609…')).toBeTruthy()
    fireEvent.click(screen.getByText('$1.25', { selector: '[role=button]' }))
    expect(await screen.findByText('$15 ÷ 12 credits used = $1.25')).toBeTruthy()
  })

  it('leads to no answer in an embed, which has none', () => {
    renderSection('h1')
    fireEvent.click(screen.getByText('Try 15 prompts a month'))
    expect(screen.getByText(/^The explorer is set to it: \$0\./)).toBeTruthy()
    expect(screen.queryByText('See the answer')).toBeNull()
  })
})

test('evidence is rendered once its line is opened', () => {
  render(<Section section={{ slug: 'article', title }} heading="h2" />)
  const { button, evidence } = rowsOf(claims[0]!.claim)
  expect(evidence.textContent).toBe('')
  fireEvent.click(button)
  expect(evidence.textContent).toContain(claims[0]!.reason)
})

describe('the dates', () => {
  it('are folded under the years they run through', async () => {
    renderSection()
    const fold = screen.getByText('The dates, 2022 to 2026').closest('details') as HTMLElement
    expect(fold).toHaveProperty('open', false)
    await userEvent.click(screen.getByText('The dates, 2022 to 2026'))
    await screen.findByText('The DALL·E 2 and 3 APIs shut down.')
    const dates = [...fold.querySelectorAll('time')].map(({ dateTime }) => dateTime)
    expect(dates).toEqual(timeline.map(({ date }) => date))
    expect(fold.textContent).toContain('12 May 2026 The DALL·E 2 and 3 APIs shut down.')
  })
})
