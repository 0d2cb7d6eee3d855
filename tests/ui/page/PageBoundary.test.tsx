import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { awaitLife } from '#ui/hydration/life.ts'

let root: HTMLElement

beforeEach(() => {
  document.documentElement.className = ''
  document.body.innerHTML = '<div id="root"><main>3 packs</main></div>'
  root = document.body.querySelector<HTMLElement>('#root')!
})

const bounded = (page: ReactNode) => <PageBoundary root={root}>{page}</PageBoundary>

function Broken(): never {
  throw new Error('broken on purpose')
}

/** A page that shows a word in some states and not in others. */
async function show() {
  const caught = vi.fn<() => void>()
  const react = createRoot(root, { onCaughtError: caught })
  const render = (packs: number) =>
    act(async () =>
      react.render(
        bounded(
          <main>
            {packs > 3 && <b>many</b>} {packs} packs
          </main>,
        ),
      ),
    )
  await render(4)
  return { render, caught }
}

test('a page that throws as it comes to life leaves what it was built with, and says so', async () => {
  awaitLife(document.documentElement, true)
  const caught = vi.fn<() => void>()
  const quiet = { onCaughtError: caught, onRecoverableError: caught }
  await act(async () => hydrateRoot(root, bounded(<Broken />), quiet))
  expect(caught).toHaveBeenCalled()
  expect(root.textContent).toBe('3 packs')
  expect(document.documentElement.className).toBe('outdated scriptless')
})

test.for(['b', 'main'])('a page that lost its <%s> is rendered afresh', async (name) => {
  const { render, caught } = await show()
  root.querySelector('b')?.remove()
  if (name === 'main') root.replaceChildren()
  await render(3)
  expect(caught).toHaveBeenCalled()
  expect(root.textContent).toBe(' 3 packs')
  expect(document.documentElement.className).toBe('')
  await render(5)
  expect(root.textContent).toBe('many 5 packs')
})
