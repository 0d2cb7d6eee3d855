import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claims } from '#catalogue/claims/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { parseLink } from '#scenario/link.ts'
import { undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { ClaimList } from '#ui/sections/article/ClaimList.tsx'

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await import('#ui/amounts/FormulaPanel.tsx')
})

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

describe('the list of claims', () => {
  it('gives each a verdict, a reason and links to its sources', () => {
    render(<ClaimList embedded={false} />)
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(claims.length)
    for (const [index, claim] of claims.entries()) {
      const item = items[index] as HTMLElement
      expect(item.textContent).toContain(claim.verdict)
      expect(item.textContent).toContain(claim.reason)
      const links = within(item)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
      expect(links).toEqual(claim.sources.map((id) => sources[id].url))
    }
  })

  it('sets the explorer to a claim, says so there alone, and can be undone', async () => {
    render(<ClaimList embedded={false} />)
    const before = explorerStore.getState().scenario
    for (const { label, query } of claims.flatMap(({ settings }) => settings)) {
      await userEvent.click(screen.getByText(label, { selector: 'button' }))
      expect(explorerStore.getState().scenario).toEqual(parseLink(query).scenario)
      expect(screen.getAllByText(/^The explorer is set to it: \$/)).toHaveLength(1)
    }
    const answer = screen.getByRole('link', { name: 'See the answer' })
    expect(answer.getAttribute('href')).toBe('#answer')
    for (let steps = explorerStore.getState().past.length; steps > 0; steps -= 1) undo()
    expect(explorerStore.getState().scenario).toEqual(before)
  })

  it('opens the exact amounts to their formulas', async () => {
    render(<ClaimList embedded={false} />)
    await userEvent.click(screen.getByRole('button', { name: '$0.0326, its formula' }))
    expect(await screen.findByText('1 credit × $15 ÷ 115 credits ÷ 4 = $0.032609…')).toBeTruthy()
  })

  it('leads to no answer in an embed, which has none', async () => {
    render(<ClaimList embedded />)
    await userEvent.click(screen.getByRole('button', { name: 'Try 15 prompts a month' }))
    expect(screen.getByText(/^The explorer is set to it: \$0 a month/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'See the answer' })).toBeNull()
  })

  it('scrolls within itself in an embed, by keyboard too', () => {
    render(<ClaimList embedded />)
    expect(screen.getByRole('region', { name: 'The claims' })).toHaveProperty('tabIndex', 0)
  })
})
