import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeScenario, openLink, undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { parseLink } from '#scenario/link.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { Compare } from '#ui/compare/Compare.tsx'

const state = () => explorerStore.getState()

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await Promise.all([import('#ui/compare/Pinned.tsx'), import('#ui/amounts/FormulaPanel.tsx')])
})

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

describe('comparing', () => {
  it('pins, follows the change, swaps and lets go', async () => {
    render(<Compare />)
    await userEvent.click(screen.getByRole('button', { name: 'Pin this, and compare' }))
    expect(await screen.findByText(/^Pinned: 40 prompts a month/)).toBeTruthy()
    act(() => changeScenario({ prompts: 20 }))
    await waitFor(() => expect(document.body.textContent).toContain('paid $30 less'))
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }))
    expect([state().scenario.prompts, state().pinned?.prompts]).toEqual([40, 20])
    await waitFor(() => expect(document.body.textContent).toContain('paid $30 more'))
    await userEvent.click(screen.getByRole('button', { name: 'Unpin' }))
    expect(state().pinned).toBeNull()
    undo()
    expect(state().scenario.prompts).toBe(20)
  })

  it('sets all charts side by side, and the settings that differ', async () => {
    explorerStore.setState({ pinned: scenarioWith({ prompts: 20, packs: [] }) })
    render(<Compare />)
    await userEvent.click(await screen.findByText('All figures side by side'))
    const row = (name: string) =>
      [...(screen.getByRole('rowheader', { name }).closest('tr')?.cells ?? [])].map(
        ({ textContent }) => textContent,
      )
    expect(row('Prompts a month')).toEqual(['Prompts a month', '40', '20'])
    expect(row('Packs on sale')).toEqual(['Packs on sale', '115 credits for $15', 'none'])
    expect(row('Cash in all')).toEqual(['Cash in all', '$45', '$0'])
    expect(row('Operations refused')).toEqual(['Operations refused', '0', '60'])
    expect(row('Price of a paid credit')).toEqual(['Price of a paid credit', '13¢', '–'])
    expect(row('Paid credits left')).toEqual(['Paid credits left', '45', '0'])
  })

  it('works out what has to be searched for, and says so until then', async () => {
    const { scenario } = parseLink('?buy=best&packs=115x15,500x60&prompts=600')
    explorerStore.setState({ scenario, pinned: { ...scenario, prompts: 601 } })
    render(<Compare />)
    await userEvent.click(await screen.findByText('All figures side by side'))
    const cells = () =>
      [
        ...(screen.getByRole('rowheader', { name: /^Bill rises at/ }).closest('tr')?.cells ?? []),
      ].map(({ textContent }) => textContent)
    for (const cell of cells().slice(1)) expect(['working it out …', '608']).toContain(cell)
    await expect.poll(() => cells().slice(1), { timeout: 15_000 }).toEqual(['608', '608'])
  })

  it('opens each amount of the difference to its formula', async () => {
    explorerStore.setState({ pinned: scenarioWith({ prompts: 20 }) })
    render(<Compare />)
    const open = async (amount: string) => {
      await userEvent.click(await screen.findByRole('button', { name: `${amount}, its formula` }))
      return (await screen.findByText(/ [÷×−] .* = /)).textContent
    }
    expect(await open('$30')).toBe('3 × $15 − 1 × $15 = $30')
    expect(await open('$45')).toBe('3 × $15 = $45')
    expect(await open('$15')).toBe('1 × $15 = $15')
    expect(await open('6.3¢')).toBe('$15 ÷ 240 pictures kept = $0.0625')
  })

  it('notes what of a link’s pinned part was not taken as it stood', () => {
    openLink(parseLink('?prompts=7&free=x&vs=free%3Dy%26prompts%3D9'), 'first')
    expect(state().pinned?.prompts).toBe(9)
    const [own, pinned] = state().notes
    expect(own?.message).toMatch(/^“Free credits/)
    expect(pinned?.message).toMatch(/^In the pinned scenario: “Free credits/)
    expect(own?.key).not.toBe(pinned?.key)
  })
})
