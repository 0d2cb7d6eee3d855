import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sources } from '#catalogue/sources.ts'
import { Contents } from '#ui/page/Contents.tsx'
import { Method } from '#ui/method/Method.tsx'
import { sections } from '#ui/sections/sections.ts'

it('links every source whose page can be named', () => {
  render(<Method />)
  const linked = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')))
  for (const { url, label } of Object.values(sources)) {
    expect(screen.getAllByText(label, { exact: false })[0]).toBeTruthy()
    if (url !== null) expect(linked).toContain(url)
  }
})

it('says which keys do what', () => {
  render(<Method />)
  for (const key of ['Arrow keys', 'Page Up', 'Home', 'Ctrl Z', 'Shift Ctrl Z', 'Command'])
    expect(screen.getByText(key, { exact: false })).toBeTruthy()
})

it('has its headings in order', () => {
  render(<Method />)
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual([
    'H2',
    'H3',
    'H3',
    'H3',
  ])
})

it('lists every section by a hash alone, so that the scenario in the query stays', () => {
  render(<Contents entries={sections} />)
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    sections.map(({ slug }) => `#${slug}`),
  )
})
