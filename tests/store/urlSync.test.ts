// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeScenario, pinScenario, settle, visitScenario } from '#store/actions.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { connectEmbedAddress, connectUrl, readAddress } from '#store/urlSync.ts'

let disconnect = (): void => undefined

function open(address: string): void {
  window.history.replaceState(null, '', address)
  readAddress(window)
  disconnect = connectUrl(window)
}

beforeEach(() => {
  vi.useFakeTimers()
  explorerStore.setState(explorerStore.getInitialState(), true)
})

afterEach(() => {
  disconnect()
  vi.useRealTimers()
})

describe('the address', () => {
  it('holds only what differs from the defaults, and foreign keys as they stand', () => {
    open('/deep/?utm_source=a+b#account')
    changeScenario({ prompts: 20 })
    settle()
    expect(window.location.pathname).toBe('/deep/')
    expect(window.location.search).toBe('?prompts=20&utm_source=a+b')
    expect(window.location.hash).toBe('#account')
  })

  it('that a forum cut in two is whole again once it is written', () => {
    open('/?prompts=20&#038;months=24')
    expect(explorerStore.getState().scenario).toMatchObject({ prompts: 20, months: 24 })
    changeScenario({ prompts: 21 })
    settle()
    expect(window.location.search + window.location.hash).toBe('?prompts=21&months=24')
  })

  it('is written once, a quarter of a second after the last change of a drag', () => {
    open('/')
    const replace = vi.spyOn(window.history, 'replaceState')
    for (let value = 41; value <= 90; value += 1) {
      changeScenario({ prompts: value })
      vi.advanceTimersByTime(16)
    }
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(250)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(window.location.search).toBe('?prompts=90')
  })

  it('is written before the page goes away', () => {
    open('/')
    changeScenario({ prompts: 77 })
    window.dispatchEvent(new Event('pagehide'))
    expect(window.location.search).toBe('?prompts=77')
  })

  it('gets an entry of its own for a visit, and the entry before keeps what was there', async () => {
    vi.useRealTimers()
    open('/')
    changeScenario({ prompts: 33 })
    visitScenario({ ...defaultScenario, prompts: 5 })
    expect(window.location.search).toBe('?prompts=5')
    window.history.back()
    await vi.waitFor(() => expect(window.location.search).toBe('?prompts=33'))
    await vi.waitFor(() => expect(explorerStore.getState().scenario.prompts).toBe(33))
  })

  it('that a browser refuses to write is left as it is', () => {
    open('/')
    vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many calls', 'SecurityError')
    })
    changeScenario({ prompts: 20 })
    expect(() => settle()).not.toThrow()
    expect(explorerStore.getState().scenario.prompts).toBe(20)
    vi.restoreAllMocks()
  })

  it('of a section brings no scenario back', () => {
    open('/?prompts=20')
    changeScenario({ prompts: 21 })
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(explorerStore.getState().scenario.prompts).toBe(21)
  })
})

describe('a named scenario’s page', () => {
  function openNamed(name: string, address: string): void {
    document.documentElement.dataset.preset = name
    open(address)
  }
  afterEach(() => {
    delete document.documentElement.dataset.preset
  })

  it.each(['/site/s/no-free/', '/site/s/no-free', '/site/s/no-free/index.html'])(
    'at %s shows its scenario, and leads to the root once something is changed',
    (address) => {
      openNamed('no-free', address)
      expect(explorerStore.getState().scenario.free).toBe(0)
      changeScenario({ free: 15 })
      settle()
      expect(window.location.pathname).toBe('/site/')
      expect(window.location.search).toBe('')
    },
  )

  it('is known by what it was built as, wherever it is served', () => {
    openNamed('no-free', '/prices-without-gift')
    expect(explorerStore.getState().scenario.free).toBe(0)
  })

  it('shows its scenario again on the way back, and the default at the root', async () => {
    vi.useRealTimers()
    openNamed('no-free', '/s/no-free')
    visitScenario(defaultScenario)
    expect(window.location.pathname).toBe('/')
    visitScenario({ ...defaultScenario, prompts: 5 })
    window.history.back()
    await vi.waitFor(() => expect(explorerStore.getState().scenario.prompts).toBe(40))
    expect(explorerStore.getState().scenario.free).toBe(15)
    window.history.back()
    await vi.waitFor(() => expect(explorerStore.getState().scenario.free).toBe(0))
  })

  it('obeys a query that says a default', () => {
    openNamed('no-free', '/s/no-free/?free=15')
    expect(explorerStore.getState().scenario.free).toBe(15)
  })

  it('shows its scenario under a query that says none of it', () => {
    openNamed('no-free', '/s/no-free/?v=1&utm=1&theme=dark')
    expect(explorerStore.getState().scenario.free).toBe(0)
  })

  it('takes a scenario in its query as it stands', () => {
    openNamed('no-free', '/s/no-free/?prompts=7')
    expect(explorerStore.getState().scenario).toMatchObject({ free: 15, prompts: 7 })
  })
})

describe('an embed’s address', () => {
  it('lays its hash over its query, follows it, and is never rewritten', () => {
    window.history.replaceState(null, '', '/embed/answer/?prompts=20&kept=2#prompts=60')
    disconnect = connectEmbedAddress(window)
    expect(explorerStore.getState().scenario).toMatchObject({ prompts: 60, kept: 2 })
    changeScenario({ edits: 9 })
    settle()
    vi.advanceTimersByTime(1000)
    expect(window.location.search).toBe('?prompts=20&kept=2')
    window.history.replaceState(null, '', '#kept=4')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(explorerStore.getState().scenario).toMatchObject({ prompts: 20, kept: 4, edits: 0 })
  })

  function hash(said: string): void {
    window.history.replaceState(
      null,
      '',
      `${window.location.pathname}${window.location.search}${said}`,
    )
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }

  it.each(['', '#prompts=60'])(
    'keeps scenario and pin at a section: opened with “%s”',
    (opened) => {
      window.history.replaceState(null, '', `/embed/explorer/?prompts=20&vs=prompts=50${opened}`)
      disconnect = connectEmbedAddress(window)
      changeScenario({ prompts: 100 })
      hash('#today')
      expect(explorerStore.getState().scenario.prompts).toBe(100)
      pinScenario()
      hash('#method')
      expect(explorerStore.getState().pinned?.prompts).toBe(100)
    },
  )

  it('comes back from a section with what was changed by hand', () => {
    window.history.replaceState(null, '', '/embed/explorer/?prompts=20')
    disconnect = connectEmbedAddress(window)
    changeScenario({ prompts: 100 })
    hash('#today')
    hash('')
    expect(explorerStore.getState().scenario.prompts).toBe(100)
  })

  it('takes an overlay off on the way back, past a section too', () => {
    window.history.replaceState(null, '', '/embed/explorer/?prompts=20#?secret=abc')
    disconnect = connectEmbedAddress(window)
    hash('#prompts=60')
    hash('#today')
    expect(explorerStore.getState().scenario.prompts).toBe(60)
    hash('#?secret=abc')
    expect(explorerStore.getState().scenario.prompts).toBe(20)
  })

  it('is no scenario of WordPress’ secret', () => {
    window.history.replaceState(null, '', '/embed/answer/?prompts=20#?secret=abc')
    disconnect = connectEmbedAddress(window)
    expect(explorerStore.getState().scenario.prompts).toBe(20)
    expect(explorerStore.getState().notes).toEqual([])
  })
})
