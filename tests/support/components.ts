import { cleanup, configure } from '@testing-library/react'
import type { JSDOM } from 'jsdom'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

/** Vitest's own, whose page this is. */
declare const jsdom: JSDOM

// A machine that is busy elsewhere takes its time; what never comes is a fault all the same.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  const said = [console.error, console.warn].flatMap((spy) => vi.mocked(spy).mock.calls)
  vi.restoreAllMocks()
  expect(said, 'errors and warnings in the console').toEqual([])
})

// The files of a worker have one window: each finds it as new, and loads our modules anew.
afterAll(() => {
  jsdom.reconfigure({ url: 'http://localhost:3000/' })
  const { documentElement: root } = document
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  document.head.replaceChildren()
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
  vi.resetModules()
})
