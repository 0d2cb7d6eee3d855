import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { TextButton } from '#ui/kit/Button.tsx'

/** Both go with the first press: the button alone, or with what is around it. */
function GoesOnce({ withItsBox = false }: { withItsBox?: boolean }) {
  const [isThere, setThere] = useState(true)
  const button = <TextButton onClick={() => setThere(false)}>Show it</TextButton>
  return (
    <section aria-label="Around">
      {withItsBox ? isThere && <p>{button}</p> : <div>{isThere && button}</div>}
      <input aria-label="Next" />
    </section>
  )
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Show it' }))

describe('a word that is pressed and goes', () => {
  it('leaves the focus to the box that it stood in', async () => {
    render(<GoesOnce />)
    await press()
    expect(document.activeElement).toBe(screen.getByRole('region').firstElementChild)
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByLabelText('Next'))
  })

  it('leaves it to what comes next where the box goes too', async () => {
    render(<GoesOnce withItsBox />)
    await press()
    expect(document.activeElement).toBe(screen.getByLabelText('Next'))
  })

  it('leads on through a list whose words go one by one', async () => {
    function List() {
      const [left, setLeft] = useState(['one', 'two', 'three'])
      return left.map((word) => (
        <p key={word}>
          <TextButton onClick={() => setLeft(left.filter((other) => other !== word))}>
            {word}
          </TextButton>
        </p>
      ))
    }
    render(<List />)
    for (const word of ['two', 'three']) {
      if (word === 'two') screen.getByRole('button', { name: word }).focus()
      expect(document.activeElement?.textContent).toBe(word)
      await userEvent.keyboard('{Enter}')
      await userEvent.tab()
    }
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['one'])
  })

  it('takes it from nothing that was focused in its place', async () => {
    function Opens() {
      const [isThere, setThere] = useState(true)
      return isThere ? (
        <TextButton onClick={() => setThere(false)}>Show it</TextButton>
      ) : (
        <input ref={(opened) => opened?.focus()} aria-label="Opened" />
      )
    }
    render(<Opens />)
    await press()
    expect(document.activeElement).toBe(screen.getByLabelText('Opened'))
  })

  it('takes none that it did not have', () => {
    const { unmount } = render(<GoesOnce />)
    unmount()
    expect(document.activeElement).toBe(document.body)
  })
})
