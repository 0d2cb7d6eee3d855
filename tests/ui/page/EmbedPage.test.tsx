import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setView } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { EmbedPage } from '#ui/page/EmbedPage.tsx'

afterEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

test('an embed says what it is about, whose work it follows and where there is more', () => {
  render(<EmbedPage slug="answer" />)
  expect(screen.getByText(/OpenAI’s prices of February 2023; not sold since/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /Thomas Smith/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Explorer$/ })).toBeTruthy()
})

test('an embed without controls is an answer to be read', () => {
  setView({ controls: 'none' })
  render(<EmbedPage slug="answer" />)
  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(document.querySelector('#answer')?.textContent).toMatch(/^At 40 prompts a month/)
  expect(document.querySelector('main')?.dataset.controls).toBe('none')
})

test.each(['solve', 'what-if', 'by-hand'])('an embed of %s keeps its controls', (slug) => {
  setView({ controls: 'none' })
  render(<EmbedPage slug={slug} />)
  expect(document.querySelector('main')?.dataset.controls).toBeUndefined()
})
