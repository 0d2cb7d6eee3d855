import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { NumberBox } from '#ui/controls/NumberBox.tsx'

function Box({ initial = 40 }: { initial?: number }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <NumberBox
        label="Prompts"
        look="box"
        value={value}
        min={0}
        max={10_000}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  )
}

const box = () => screen.getByRole('spinbutton', { name: 'Prompts' })
const standing = () => screen.getByRole('status').textContent

describe('a number box', () => {
  it('takes each number as it is typed', async () => {
    render(<Box />)
    await userEvent.clear(box())
    await userEvent.type(box(), '131')
    expect(standing()).toBe('131')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['-5', '“-5” is not a whole number from 0 to 10,000, so'],
    ['1e9', '“1e9” is not a whole number from 0 to 10,000, so'],
    ['20000', '“20000” is not a whole number from 0 to 10,000, so'],
    ['12.5', '“12.5” is not a whole number from 0 to 10,000, so'],
  ])('leaves the last valid value standing at %s, and says the bounds', async (typed, words) => {
    render(<Box />)
    await userEvent.clear(box())
    await userEvent.type(box(), typed)
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain(words)
    expect(Number(standing())).toBeLessThanOrEqual(10_000)
    expect(box()).toHaveProperty('value', standing())
  })

  it('left empty shows the last valid value again, and says the bounds', async () => {
    render(<Box />)
    await userEvent.clear(box())
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(standing()).toBe('40')
    expect(box()).toHaveProperty('value', '40')
    expect(screen.getByRole('alert').textContent).toBe(
      'Nothing typed, so 40 stays. It takes a whole number from 0 to 10,000.',
    )
  })

  it('takes its complaint back with the next valid number', async () => {
    render(<Box />)
    await userEvent.clear(box())
    await userEvent.tab()
    await userEvent.clear(box())
    await userEvent.type(box(), '7')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(box().getAttribute('aria-invalid')).toBe('false')
  })
})
