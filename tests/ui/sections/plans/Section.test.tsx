import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { OtherPrices } from '#ui/answer/PricesLine.tsx'
import { Section } from '#ui/sections/plans/Section.tsx'

const { getState } = explorerStore

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  // Recharts stays away: jsdom has no layout to draw in.
  vi.stubGlobal('IntersectionObserver', undefined)
  render(
    <>
      <OtherPrices />
      <Section section={{ slug: 'plans', title: 'Plans' }} heading="h2" />
    </>,
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the section of the plans', () => {
  it('lets credits roll over in one click, and back', async () => {
    const lives = within(screen.getByRole('group', { name: 'When credits expire' }))
    await userEvent.click(lives.getByRole('button', { name: 'never' }))
    expect(getState().scenario.freelife).toBe('never')
    await userEvent.click(lives.getByRole('button', { name: 'after three' }))
    expect(getState().scenario.freelife).toBe(3)
    await userEvent.click(lives.getByRole('button', { name: 'after a month' }))
    expect(getState().scenario.freelife).toBe(1)
    expect(screen.getByText('Rollover would have saved you nothing.')).toBeTruthy()
  })

  it('says which pictures count in the link', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'only kept' }))
    expect(getState().view.pay).toBe('kept')
    expect(screen.getByText(/^Of these plans Kaiber packs would cost you least/)).toBeTruthy()
  })

  it('opens the page under a plan, with the reader’s own habits and what to know of the plan', async () => {
    explorerStore.setState((state) => ({ scenario: { ...state.scenario, hits: 50 } }))
    await userEvent.click(screen.getByText('Open the page under a plan'))
    await userEvent.click(await screen.findByRole('link', { name: 'Midjourney Basic' }))
    expect(getState().scenario).toMatchObject({ prompts: 40, hits: 50, free: 200, fee: 1000 })
    expect(screen.getByText(/^Prices: Midjourney Basic, 2024\./).textContent).toBe(
      'Prices: Midjourney Basic, 2024. For fast mode. A credit here is a minute of fast GPU time. From Standard on slow mode is unlimited, and credits no longer describe it. Assumed: life of a paid credit.',
    )
  })

  it('leads to the page of each plan and to its sources', async () => {
    await userEvent.click(screen.getByText('Open the page under a plan'))
    const page = await screen.findAllByRole('link', { name: 'its page' })
    expect(page).toHaveLength(13)
    expect(page[0]).toHaveProperty('href', new URL('/s/runway-standard/', document.URL).href)
    expect(screen.getByText(/^Looked for and left out/)).toBeTruthy()
  })
})
