import { fireEvent, render, screen } from '@testing-library/react'
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
        unit={['prompt', 'prompts']}
        look="box"
        value={value}
        min={0}
        max={10_000}
        onChange={setValue}
      />
      <output>{value}</output>
      <button type="button" onClick={() => setValue(7)}>
        Seven
      </button>
    </>
  )
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Prompts' })
const standing = () => screen.getByRole('status').textContent

async function retype(text: string) {
  await userEvent.clear(box())
  await userEvent.type(box(), text)
}

describe('a number box', () => {
  it('takes each number as it is typed', async () => {
    render(<Box />)
    await retype('131')
    expect(standing()).toBe('131')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is a text, so that every engine hands over what was typed', () => {
    render(<Box />)
    expect(box().type).toBe('text')
    expect(box().inputMode).toBe('numeric')
  })

  it.each(['1,000', '1\u202f000', '1000 prompts'])(
    'takes a pasted “%s”, and shows the number itself when left',
    async (pasted) => {
      render(<Box />)
      await userEvent.clear(box())
      await userEvent.paste(pasted)
      expect(standing()).toBe('1000')
      expect(box().value).toBe(pasted)
      await userEvent.tab()
      expect(box().value).toBe('1000')
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  it('says what it refused until something else is used', async () => {
    render(<Box />)
    await retype('1e9')
    expect(screen.getByRole('alert')).toBeTruthy()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('alert')).toBeTruthy()
    await userEvent.keyboard(' ')
    expect(screen.queryByRole('alert')).toBeNull()
    await retype('1e9')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toBeTruthy()
    await userEvent.pointer({ keys: '[MouseLeft]', target: document.body })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['-5', '“-5” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['1e9', '“1e9” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['20000', '“20000” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['12.5', '“12.5” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['12,5', '“12,5” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['1,00', '“1,00” is not a whole number from 0 to 10,000, so 40 stays.'],
    ['12 edits', '“12 edits” is not a whole number from 0 to 10,000, so 40 stays.'],
  ])('refuses %s by name, and brings back what stood before typing', async (typed, words) => {
    render(<Box />)
    await retype(typed)
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toBe(words)
    expect(standing()).toBe('40')
    expect(box().value).toBe('40')
  })

  it('left empty shows the last valid value again, and says the bounds', async () => {
    render(<Box />)
    await userEvent.clear(box())
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(standing()).toBe('40')
    expect(box().value).toBe('40')
    expect(screen.getByRole('alert').textContent).toBe(
      'Nothing typed, so 40 stays. It takes a whole number from 0 to 10,000.',
    )
  })

  it('takes its complaint back with the next valid number', async () => {
    render(<Box />)
    await userEvent.clear(box())
    await userEvent.tab()
    await retype('7')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(box().getAttribute('aria-invalid')).toBe('false')
  })

  it('shows what is set elsewhere while it is typed in', async () => {
    render(<Box />)
    await retype('1,')
    fireEvent.click(screen.getByRole('button', { name: 'Seven' }))
    expect(box().value).toBe('7')
    fireEvent.blur(box())
    expect(standing()).toBe('7')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is stepped by the arrow keys, within its bounds', async () => {
    render(<Box initial={9999} />)
    await userEvent.type(box(), '{ArrowUp}{ArrowUp}')
    expect(standing()).toBe('10000')
    await userEvent.keyboard('{ArrowDown}')
    expect(standing()).toBe('9999')
  })

  it('does not refuse what an input method is still composing', () => {
    render(<Box />)
    const compose = (text: string) => {
      Reflect.set(HTMLInputElement.prototype, 'value', text, box())
      fireEvent(box(), new InputEvent('input', { bubbles: true, isComposing: true }))
    }
    compose('にじゅう9')
    expect(box().value).toBe('にじゅう9')
    expect(standing()).toBe('40')
    expect(screen.queryByRole('alert')).toBeNull()
    compose('２０')
    fireEvent.compositionEnd(box())
    expect(standing()).toBe('20')
  })
})
