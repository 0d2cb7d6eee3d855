import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { claims } from '#catalogue/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { parseLink } from '#scenario/link.ts'
import { undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { ClaimList } from '#ui/article/ClaimList.tsx'

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await import('#ui/formula/FormulaPanel.tsx')
})

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

describe('the list of claims', () => {
  it('gives each a verdict, a reason and links to its sources', () => {
    render(<ClaimList scrolls={false} />)
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

  it('sets the explorer to a claim, leads to the answer, and can be undone', async () => {
    const answer = document.body.appendChild(document.createElement('div'))
    answer.id = 'answer'
    const scroll = vi.fn<() => void>()
    answer.scrollIntoView = scroll
    render(<ClaimList scrolls={false} />)
    const before = explorerStore.getState().scenario
    for (const { label, query } of claims.flatMap(({ settings }) => settings)) {
      await userEvent.click(screen.getByRole('button', { name: label }))
      expect(explorerStore.getState().scenario).toEqual(parseLink(query).scenario)
    }
    expect(scroll).toHaveBeenCalled()
    for (let steps = explorerStore.getState().past.length; steps > 0; steps -= 1) undo()
    expect(explorerStore.getState().scenario).toEqual(before)
    answer.remove()
  })

  it('opens the exact amounts to their formulas', async () => {
    render(<ClaimList scrolls={false} />)
    await userEvent.click(screen.getByRole('button', { name: '$0.0326, its formula' }))
    expect(await screen.findByText('1 × ($15 ÷ 115 credits) ÷ 4 images = $0.032609…')).toBeTruthy()
  })

  it('scrolls within itself in an embed, by keyboard too', () => {
    render(<ClaimList scrolls />)
    expect(screen.getByRole('region', { name: 'The claims' })).toHaveProperty('tabIndex', 0)
  })
})
