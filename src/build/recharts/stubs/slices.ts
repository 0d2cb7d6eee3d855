/*
 * What Recharts' slices of state need of Redux Toolkit, without Immer: none changes a record that is
 * more than three deep, so each is given copies of that many, and those it left as they were are
 * afterwards what they were copied from.
 */

type Plain = Record<string, unknown>

export interface SliceAction {
  readonly type: string
  readonly payload?: unknown
  readonly meta?: { readonly isBatched: true }
}

/** Changes the copy it is given, or returns another state. */
type Change<State> = (state: State, action: SliceAction) => State | void
type Prepare = (payload: unknown) => Omit<SliceAction, 'type'>
type CaseReducer<State> =
  | Change<State>
  | { readonly reducer: Change<State>; readonly prepare: Prepare }

interface SliceOptions<State> {
  readonly name: string
  readonly initialState: State
  readonly reducers: Readonly<Record<string, CaseReducer<State>>>
}

const originals = new WeakMap<object, object>()

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function remember<Copy extends object>(copy: Copy, original: object): Copy {
  originals.set(copy, original)
  return copy
}

/** Of a list only itself: what it holds is replaced, never changed. */
function copyOf<Value>(value: Value, levels?: number): Value
function copyOf(value: unknown, levels = 3): unknown {
  if (levels === 0) return value
  if (Array.isArray(value)) return remember([...value], value)
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, one]) => [key, copyOf(one, levels - 1)] as const)
  return remember(Object.fromEntries(entries), value)
}

function settled<Value>(value: Value): Value
function settled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const original = originals.get(value)
  if (!original) return value
  originals.delete(value)
  const [now, before] = [value as Plain, original as Plain]
  const keys = Object.keys(now)
  let isSame = keys.length === Object.keys(before).length
  for (const key of keys) {
    now[key] = settled(now[key])
    isSame &&= Object.is(now[key], before[key])
  }
  return isSame ? original : value
}

export const castDraft = <Value>(value: Value) => value

/** As it was before the change. */
export const current = <State extends object>(state: State) =>
  (originals.get(state) ?? state) as State

/** Its listeners are told before the next frame, of many at once. */
export const prepareAutoBatched = (): Prepare => (payload) => ({
  payload,
  meta: { isBatched: true },
})

export function createSlice<State>({ name, initialState, reducers }: SliceOptions<State>) {
  const cases = Object.entries(reducers).map(([key, given]) => {
    const { reducer, prepare } =
      typeof given === 'function'
        ? { reducer: given, prepare: (payload: unknown) => ({ payload }) }
        : given
    const type = `${name}/${key}`
    return { key, type, reducer, action: (payload?: unknown) => ({ type, ...prepare(payload) }) }
  })
  const changes = new Map(cases.map(({ type, reducer }) => [type, reducer]))
  return {
    actions: Object.fromEntries(cases.map(({ key, action }) => [key, action])),
    reducer: (state: State | undefined = initialState, action: SliceAction): State => {
      const change = changes.get(action.type)
      if (!change) return state
      const copy = copyOf(state)
      return settled(change(copy, action) ?? copy)
    },
  }
}
