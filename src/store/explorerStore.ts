import { createStore } from 'zustand/vanilla'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import type { Day } from '#catalogue/dates.ts'
import type { Note } from '#scenario/notes.ts'
import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { noViewSettings, type ViewSettings } from '#scenario/viewSettings.ts'

export type Theme = 'auto' | 'light' | 'dark'

/** What undo and redo return to. */
export interface Step {
  readonly scenario: Scenario
  /** Whether the pinned scenario changed places with it. */
  readonly isSwap: boolean
}

export interface ExplorerState {
  /** What every control, sentence and chart shows; moves with each pixel of a drag. */
  readonly scenario: Scenario
  /** The scenario to compare with. */
  readonly pinned: Scenario | null
  /** What the page was opened with. */
  readonly opened: Scenario
  /** What a slider made last: while that stands, what is beside it may follow later. */
  readonly moved: Scenario | null
  /** Where the scenario last came to rest: what undo returns to. */
  readonly settled: Scenario
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** What of the link was not taken as it stood. */
  readonly notes: readonly Note[]
  /** The link's pairs that are not ours, as they stand. */
  readonly foreign: string
  readonly theme: Theme
  /** What figures show beside the scenario: no step of undo. */
  readonly view: ViewSettings
  /** Counts the changes that deserve an entry of their own in the browser's history. */
  readonly visits: number
  /** What is on sale today follows from it: the day of the build, then the reader's. */
  readonly today: Day
}

const initialState: ExplorerState = {
  scenario: defaultScenario,
  pinned: null,
  opened: defaultScenario,
  settled: defaultScenario,
  moved: null,
  past: [],
  future: [],
  notes: [],
  foreign: '',
  theme: 'auto',
  view: noViewSettings,
  visits: 0,
  today: catalogueDate,
}

export const explorerStore = createStore<ExplorerState>(() => initialState)

/** Starts from the scenario and the day that the page was built with: what hydration compares with. */
export function startFrom(scenario: Scenario, today: Day): void {
  const start = { ...initialState, scenario, opened: scenario, settled: scenario, today }
  explorerStore.getInitialState = () => start
  explorerStore.setState(start, true)
}
