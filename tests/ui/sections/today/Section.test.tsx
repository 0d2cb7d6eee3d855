import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { Section } from '#ui/sections/today/Section.tsx'

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  // Recharts stays away: jsdom has no layout to draw in.
  vi.stubGlobal('IntersectionObserver', undefined)
  render(
    <BuiltWholeContext value>
      <Section section={{ slug: 'today', title: 'And today?' }} heading="h2" />
    </BuiltWholeContext>,
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const cell = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')

describe('the section', () => {
  it('shows its table with links to the sources', () => {
    const links = [...(cell('Black Forest Labs FLUX.2, pro')?.querySelectorAll('a') ?? [])]
    expect(links.map(({ href, textContent }) => [textContent, href])).toEqual([
      ['docs.bfl.ai/…/pricing', 'https://docs.bfl.ai/quick_start/pricing'],
    ])
  })

  it('goes back to what was on sale on another day', async () => {
    await userEvent.selectOptions(screen.getByLabelText('On sale on'), '2022-11-03')
    expect(screen.queryByRole('rowheader', { name: /FLUX/ })).toBeNull()
    expect(cell('DALL·E 2 in OpenAI’s app, credits')?.textContent).toContain(
      '20 July 2022 to April 2024',
    )
    expect(screen.getByText(/^On 3 November 2022 the cheapest/)).toBeTruthy()
  })

  it('takes a day for chosen when another is', async () => {
    const days = screen.getByLabelText<HTMLSelectElement>('On sale on')
    fireEvent.change(days)
    expect(explorerStore.getState().view.day).toBeNull()
    await userEvent.selectOptions(days, '2022-11-03')
    expect(explorerStore.getState().view.day).toBe('2022-11-03')
  })

  it('follows the account', () => {
    expect(cell('OpenAI gpt-image-2, low')?.textContent).toContain('96¢')
  })

  it('leads to the data, from any page of the site', () => {
    expect(screen.getByRole('link', { name: 'data.json' })).toHaveProperty(
      'href',
      new URL('/data.json', document.URL).href,
    )
  })
})
