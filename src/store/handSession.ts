import type { HandEvent } from '#domain/manual/handEvents.ts'
import { operationKinds } from '#domain/tariff.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { handStore, type HandState, type HandStep } from './handStore.ts'

const key = 'dalle-credits:by-hand'

interface Kept {
  readonly prices: string
  readonly steps: readonly HandStep[]
  readonly undone: readonly HandStep[]
}

const isCount = (said: unknown) => Number.isSafeInteger(said) && Number(said) >= 0

/** As far as the account does not refuse it anyway. */
function isEvent(event: HandEvent): boolean {
  const { type } = event
  if (type === 'operate') return operationKinds.includes(event.kind)
  if (type === 'buy') return isCount(event.pack)
  return type === 'turn' || (isCount(event.operation) && isCount(event.image))
}

/** What is kept there may be anything, and then throws or is none. */
function stored(page: Window): Omit<HandState, 'isShown'> | null {
  try {
    const { prices, steps, undone } = JSON.parse(page.sessionStorage.getItem(key) ?? '') as Kept
    const isRead = [...steps, ...undone].every((step) => step.every(isEvent))
    return isRead ? { begun: parseLink(prices).scenario, steps, undone } : null
  } catch {
    // Blocked storage throws when it is merely read.
    return null
  }
}

function store(page: Window, { begun, steps, undone }: HandState): void {
  try {
    if (begun === null) page.sessionStorage.removeItem(key)
    else {
      const prices = formatLink({ scenario: begun })
      page.sessionStorage.setItem(key, JSON.stringify({ prices, steps, undone }))
    }
  } catch {
    // The account goes on without being remembered.
  }
}

/**
 * Keeps the account kept by hand for as long as the tab lives: over a reload, and over being
 * discarded to save memory, of which a page is not told. Returns its own undo.
 */
export function connectHandSession(page: Window): () => void {
  const said = stored(page)
  if (said) handStore.setState(said)
  return handStore.subscribe((state) => store(page, state))
}
