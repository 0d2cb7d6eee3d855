import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { sources } from '#catalogue/sources.ts'
import { Method } from '#ui/method/Method.tsx'

it('links every source whose page can be named', async () => {
  render(<Method />)
  await userEvent.click(screen.getByText(/^Sources, read up to/))
  const linked = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')))
  for (const { url, label } of Object.values(sources)) {
    expect(screen.getAllByText(label, { exact: false })[0]).toBeTruthy()
    if (url !== null) expect(linked).toContain(url)
  }
})

it('says which keys do what', () => {
  render(<Method />)
  for (const key of [
    'Arrow keys',
    'Page Up',
    'Home',
    'Ctrl Z',
    'Shift Ctrl Z',
    'Command',
    'Escape',
  ])
    expect(screen.getByText(key, { exact: false })).toBeTruthy()
})

it('has its headings in order', () => {
  render(<Method />)
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H3'])
})
