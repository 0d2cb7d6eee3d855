import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BuiltWholeContext, useContentOnOpen } from '#ui/kit/useContentOnOpen.ts'

function Fold() {
  const { isRendered, details } = useContentOnOpen()
  return (
    <details {...details}>
      <summary>Table</summary>
      {isRendered && <p>all of it</p>}
    </details>
  )
}

test('what is folded is rendered while it is open', async () => {
  render(<Fold />)
  expect(screen.queryByText('all of it')).toBeNull()
  fireEvent.click(screen.getByText('Table'))
  await screen.findByText('all of it')
  fireEvent.click(screen.getByText('Table'))
  await waitFor(() => expect(screen.queryByText('all of it')).toBeNull())
})

test('what was opened before there was a script is rendered as soon as there is', async () => {
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = '<details open><summary>Table</summary></details>'
  render(<Fold />, { container: box, hydrate: true })
  expect(await screen.findByText('all of it')).toBeTruthy()
})

test('a page that is built whole has it from the start', () => {
  render(
    <BuiltWholeContext value>
      <Fold />
    </BuiltWholeContext>,
  )
  expect(screen.getByText('all of it')).toBeTruthy()
})
