import type { Link } from '#scenario/link.ts'
import type { Note } from '#scenario/notes.ts'
import { applyPreset, type Preset } from '#scenario/Preset.ts'
import type { ParameterKey } from '#scenario/parameters.ts'
import { defaultScenario, sameScenario, type Scenario } from '#scenario/Scenario.ts'
import { sameView, unreachedDay, type ViewSettings } from '#scenario/viewSettings.ts'
import { explorerStore, type ExplorerState, type Step, type Theme } from './explorerStore.ts'

/** Steps that undo can take back. */
const longestPast = 200

const { getState, setState } = explorerStore

/** Moves the scenario without a step of its own in the history. */
export function changeScenario(change: Partial<Scenario>): void {
  setState((state) => {
    const scenario = { ...state.scenario, ...change }
    return sameScenario(scenario, state.scenario) ? state : { scenario }
  })
}

/** The same by a slider, which may go on: figures wait for it. */
export function moveScenario(change: Partial<Scenario>): void {
  setState((state) => {
    const scenario = { ...state.scenario, ...change }
    return sameScenario(scenario, state.scenario) ? state : { scenario, moved: scenario }
  })
}

/** To a copy: what is worked out of a scenario is kept as long as that one (`scenario/outcome.ts`). */
const stepTo = (scenario: Scenario, isSwap: boolean): Step => ({
  scenario: { ...scenario },
  isSwap,
})

function settledState(state: ExplorerState, isSwap = false): Partial<ExplorerState> {
  if (state.scenario === state.settled) return {}
  if (sameScenario(state.scenario, state.settled)) return { settled: state.scenario }
  return {
    settled: state.scenario,
    past: [...state.past, stepTo(state.settled, isSwap)].slice(-longestPast),
    future: [],
  }
}

/** Ends a change: from here on, undo returns to where the scenario stood before it. */
export function settle(): void {
  const { scenario, settled } = getState()
  if (scenario !== settled) setState(settledState)
}

/** Takes back what has been changed since the last step, as if it had not been. */
export function giveBack(): void {
  setState(({ settled }) => ({ scenario: settled }))
}

/** A change that is one step by itself. */
export function setScenario(scenario: Scenario): void {
  settle()
  setState({ scenario })
  settle()
}

/** The same for some of the settings. */
export function setSettings(change: Partial<Scenario>): void {
  setScenario({ ...getState().scenario, ...change })
}

/** What stands after a step, and the step back from there. */
function taken({ scenario, isSwap }: Step, { settled, pinned }: ExplorerState) {
  return {
    shown: { scenario, settled: scenario, pinned: isSwap && pinned ? settled : pinned },
    back: stepTo(settled, isSwap),
  }
}

export function undo(): void {
  settle()
  setState((state) => {
    const before = state.past.at(-1)
    if (!before) return state
    const { shown, back } = taken(before, state)
    return { ...shown, past: state.past.slice(0, -1), future: [back, ...state.future] }
  })
}

export function redo(): void {
  settle()
  setState((state) => {
    const [after, ...future] = state.future
    if (!after) return state
    const { shown, back } = taken(after, state)
    return { ...shown, past: [...state.past, back], future }
  })
}

/** Takes a scenario over as a visit of its own, so that Back leads to the one before. */
export function visitScenario(scenario: Scenario): void {
  if (sameScenario(scenario, getState().scenario)) return
  settle()
  setState((state) => ({
    ...settledState({ ...state, scenario }),
    scenario,
    visits: state.visits + 1,
  }))
}

export function choosePreset(preset: Preset): void {
  visitScenario(applyPreset(getState().scenario, preset))
}

export function resetKey(key: ParameterKey): void {
  setSettings({ [key]: defaultScenario[key] })
}

export function resetAll(): void {
  setScenario(defaultScenario)
}

/** Notes on the pinned part of a link say so. */
function allNotes({ notes, pinnedNotes }: Link): readonly Note[] {
  const ofPinned = pinnedNotes.map(({ key, message, ...note }) => ({
    ...note,
    key: `vs, ${key}`,
    message: `In the pinned scenario: ${message}`,
  }))
  return [...notes, ...ofPinned]
}

/** A pinned scenario that says the same stays the same object, so nobody takes it for a new one. */
function samePinned(next: Scenario | null, standing: Scenario | null): Scenario | null {
  return next && standing && sameScenario(next, standing) ? standing : next
}

/**
 * Shows what a link says; a step that undo can take back, except at the first opening. A theme is
 * the sender's wish for that opening: whatever the reader has chosen since stands.
 */
export function openLink(link: Link, opening: 'first' | 'later' = 'later'): void {
  settle()
  setState((state) => {
    const standing = state.scenario
    const scenario = sameScenario(link.scenario, standing) ? standing : link.scenario
    const shared = {
      scenario,
      notes: [...allNotes(link), ...unreachedDay(link.view, state.today)],
      foreign: link.foreign,
      view: sameView(link.view, state.view) ? state.view : link.view,
      pinned: samePinned(link.pinned, state.pinned),
    }
    return opening === 'first'
      ? {
          ...shared,
          ...(link.theme ? { theme: link.theme } : {}),
          opened: scenario,
          settled: scenario,
          past: [],
          future: [],
        }
      : { ...shared, ...settledState({ ...state, scenario }) }
  })
}

export function dismissNotes(): void {
  setState({ notes: [] })
}

export function pinScenario(): void {
  setState((state) => ({ pinned: state.scenario }))
}

export function unpinScenario(): void {
  setState({ pinned: null })
}

export function swapPinned(): void {
  settle()
  setState((state) => {
    const { scenario, pinned } = state
    if (!pinned) return state
    const swapped = { scenario: pinned, pinned: scenario }
    return { ...settledState({ ...state, ...swapped }, true), ...swapped }
  })
}

export function setTheme(theme: Theme): void {
  setState({ theme })
}

export function setView(change: Partial<ViewSettings>): void {
  setState(({ view }) => ({ view: { ...view, ...change } }))
}
