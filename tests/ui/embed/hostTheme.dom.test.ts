import { afterEach, beforeEach, expect, test } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { connectHostTheme } from '#ui/embed/hostTheme.ts'

let disconnect = (): void => undefined

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  disconnect = connectHostTheme(window)
})
afterEach(() => disconnect())

const hear = (data: unknown, source: unknown = window.parent) =>
  window.dispatchEvent(new MessageEvent('message', { data, source: source as Window }))
const theme = (said: unknown) => ({ type: 'dalle-credits:theme', theme: said })
const shown = () => explorerStore.getState().theme

test('an embed turns dark and light with its host', () => {
  hear(theme('dark'))
  expect(shown()).toBe('dark')
  hear(theme('light'))
  expect(shown()).toBe('light')
})

test.each([null, 7, 'dark', {}, theme('pink'), theme(null), { type: 'theme', theme: 'dark' }])(
  'it ignores %j',
  (data) => {
    hear(data)
    expect(shown()).toBe('auto')
  },
)

test('it listens to no one but its host', () => {
  hear(theme('dark'), null)
  expect(shown()).toBe('auto')
})
