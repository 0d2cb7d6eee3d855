import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { WhatBecame } from '#ui/chart/export/WhatBecame.tsx'

it('keeps the focus where a file is shown in place of the button that was pressed', async () => {
  const file = new File(['month,cost'], 'bill.csv', { type: 'text/csv' })
  const { container } = render(<WhatBecame taken={{ file, how: 'downloaded' }} />)
  await userEvent.click(screen.getByRole('button', { name: 'It did not come: show it here' }))
  const shown = await screen.findByLabelText('bill.csv')
  expect(document.activeElement).toBe(container.firstElementChild)
  await userEvent.tab()
  expect(container.contains(document.activeElement)).toBe(true)
  expect(shown).toHaveProperty('value', 'month,cost')
})
