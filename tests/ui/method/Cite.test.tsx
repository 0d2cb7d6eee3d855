import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { Cite } from '#ui/method/Cite.tsx'

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

it('cites author, title, the date of the data and a link to what is shown', () => {
  explorerStore.setState({ settled: scenarioWith({ prompts: 20 }) })
  render(<Cite />)
  expect(screen.getByLabelText('To cite this page as it stands')).toHaveProperty(
    'value',
    `The DALL·E Credit Explorer authors. “The DALL·E Credit Explorer”. Edition of 27 November 2026. ${new URL('/?prompts=20', document.URL).href}`,
  )
})

it('names the licences, the data and where to report an error', () => {
  render(<Cite />)
  for (const name of ['MIT', 'CC BY 4.0', 'data.json'])
    expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(/^http/)
  expect(screen.getByText(/Found an error\?/)).toBeTruthy()
})
