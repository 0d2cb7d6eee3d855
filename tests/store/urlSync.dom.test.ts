import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeScenario, giveBack, pinScenario, settle, visitScenario } from '#store/actions.ts'
import { formatLink } from '#scenario/link.ts'
import { presetScenario } from '#scenario/presets.ts'
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

  it('with a day that has not come for the reader is told of', () => {
    explorerStore.setState({ today: '2026-12-01' })
    open('/?day=2031-01-01')
    expect(explorerStore.getState().notes.map(({ key }) => key)).toEqual(['day'])
    expect(window.location.search).toBe('?day=2031-01-01')
  })

  it('is written once a drag, when it has settled', () => {
    open('/')
    const replace = vi.spyOn(window.history, 'replaceState')
    for (let value = 41; value <= 90; value += 1) {
      changeScenario({ prompts: value })
      vi.advanceTimersByTime(160)
    }
    expect(replace).not.toHaveBeenCalled()
    settle()
    expect(replace).toHaveBeenCalledTimes(1)
    expect(window.location.search).toBe('?prompts=90')
  })

  it('stays as it came while it says what is shown', () => {
    open('/s/no-free/?prompts=40&utm_source=a#account')
    const { href } = window.location
    changeScenario({ edits: 9 })
    giveBack()
    settle()
    expect(window.location.href).toBe(href)
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
  })
})

/** As a link to a section does: an entry of the browser's own, which knows of no visit. */
function jumpTo(section: string): void {
  const { pathname, search } = window.location
  window.history.pushState(null, '', `${pathname}${search}#${section}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

async function back(steps = 1): Promise<void> {
  const told = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true })
  })
  window.history.go(-steps)
  await told
}

describe('Back after a jump to a section', () => {
  const prompts = () => explorerStore.getState().scenario.prompts
  const address = () => window.location.search + window.location.hash

  beforeEach(() => {
    vi.useRealTimers()
  })

  it('leaves the numbers alone, and the entry then carries them', async () => {
    open('/?prompts=20')
    jumpTo('account')
    changeScenario({ prompts: 100 })
    settle()
    expect(address()).toBe('?prompts=100#account')
    await back()
    expect(prompts()).toBe(100)
    expect(address()).toBe('?prompts=100')
  })

  it('does so for a change that has not settled before the jump', async () => {
    open('/?prompts=20')
    changeScenario({ prompts: 100 })
    jumpTo('account')
    expect(address()).toBe('?prompts=100#account')
    await back()
    expect(address()).toBe('?prompts=100')
    expect(prompts()).toBe(100)
  })

  it('does so after a reload', async () => {
    open('/?prompts=20')
    jumpTo('account')
    changeScenario({ prompts: 100 })
    settle()
    disconnect()
    readAddress(window)
    disconnect = connectUrl(window)
    await back()
    expect(prompts()).toBe(100)
  })

  it('and after a visit leads to what stood before the visit', async () => {
    open('/?prompts=20')
    jumpTo('bill')
    changeScenario({ prompts: 33 })
    visitScenario({ ...defaultScenario, prompts: 5 })
    jumpTo('account')
    changeScenario({ prompts: 6 })
    settle()
    await back()
    expect(prompts()).toBe(6)
    await back()
    expect(prompts()).toBe(33)
    expect(address()).toBe('?prompts=33#bill')
    await back()
    expect(prompts()).toBe(33)
    expect(address()).toBe('?prompts=33')
    await back(-2)
    expect(prompts()).toBe(6)
    expect(address()).toBe('?prompts=6#bill')
  })

  it('past several entries shows how the visit was left, not how it began', async () => {
    open('/?prompts=20')
    jumpTo('bill')
    jumpTo('account')
    changeScenario({ prompts: 33 })
    visitScenario({ ...defaultScenario, prompts: 5 })
    await back(3)
    expect(prompts()).toBe(33)
    expect(address()).toBe('?prompts=33')
  })
})

describe('a named scenario’s page', () => {
  function openNamed(name: string, address: string): void {
    const built = formatLink({ scenario: presetScenario(name) ?? defaultScenario })
    Object.assign(document.documentElement.dataset, { preset: name, built })
    open(address)
  }
  afterEach(() => {
    delete document.documentElement.dataset.preset
    delete document.documentElement.dataset.built
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

  it('keeps an overlay under a hash that is not ours', () => {
    window.history.replaceState(null, '', '/embed/explorer/?prompts=20')
    disconnect = connectEmbedAddress(window)
    hash('#prompts=60')
    for (const foreign of ['#?secret=abc', '#utm_source=x', '#!a=b', '#today']) {
      hash(foreign)
      expect(explorerStore.getState().scenario.prompts).toBe(60)
    }
    hash('')
    expect(explorerStore.getState().scenario.prompts).toBe(20)
  })

  it('is no scenario of WordPress’ secret', () => {
    window.history.replaceState(null, '', '/embed/answer/?prompts=20#?secret=abc')
    disconnect = connectEmbedAddress(window)
    expect(explorerStore.getState().scenario.prompts).toBe(20)
    expect(explorerStore.getState().notes).toEqual([])
  })
})
