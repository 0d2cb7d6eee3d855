import type { HandEvent } from '#domain/handEvents.ts'
import { operationKinds } from '#domain/tariff.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { handStore, type HandState, type HandStep } from './handStore.ts'

const key = 'dalle-credits:by-hand'

const isCount = (said: unknown) => Number.isSafeInteger(said) && Number(said) >= 0

function isEvent(said: unknown): said is HandEvent {
  if (typeof said !== 'object' || said === null) return false
  const { type, kind, pack, operation, image } = said as Readonly<Record<string, unknown>>
  if (type === 'operate') return operationKinds.some((known) => known === kind)
  if (type === 'buy') return isCount(pack)
  if (type === 'keep' || type === 'discard') return isCount(operation) && isCount(image)
  return type === 'turn'
}

function isSteps(said: unknown): said is HandStep[] {
  return Array.isArray(said) && said.every((step) => Array.isArray(step) && step.every(isEvent))
}

function readState(text: string): HandState | null {
  const said: unknown = JSON.parse(text)
  if (typeof said !== 'object' || said === null) return null
  const { prices, steps, undone } = said as Readonly<Record<string, unknown>>
  return typeof prices === 'string' && isSteps(steps) && isSteps(undone)
    ? { begun: parseLink(prices).scenario, steps, undone }
    : null
}

function stored(page: Window): HandState | null {
  try {
    return readState(page.sessionStorage.getItem(key) ?? 'null')
  } catch {
    // Blocked storage throws when it is merely read, and what is kept there may be anything.
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
