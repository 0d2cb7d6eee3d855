import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { Answer } from '#ui/answer/Answer.tsx'

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await import('#ui/amounts/FormulaPanel.tsx')
})

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
})

it('opens and closes a formula by keyboard, right below the sentence', async () => {
  render(<Answer />)
  const amount = screen.getByRole('button', { name: '9.4¢, its formula' })
  amount.focus()
  await userEvent.keyboard('{Enter}')
  const formula = await screen.findByText('$45 ÷ 480 pictures kept = $0.09375')
  expect(amount.getAttribute('aria-expanded')).toBe('true')
  expect(
    document.querySelector(`[id="${amount.getAttribute('aria-controls')}"]`)?.contains(formula),
  ).toBe(true)
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByText('$45 ÷ 480 pictures kept = $0.09375')).toBeNull()
})

it('shows one formula at a time', async () => {
  render(<Answer />)
  await userEvent.click(screen.getByRole('button', { name: '$45, its formula' }))
  await screen.findByText('3 × $15 = $45')
  await userEvent.click(screen.getByRole('button', { name: '13¢, its formula' }))
  expect(screen.queryByText('3 × $15 = $45')).toBeNull()
  expect(screen.getByText(/÷ 300 credits used/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(document.activeElement?.textContent).toBe('13¢')
})
