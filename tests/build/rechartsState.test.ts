import { expect, test } from 'vitest'
import { createSelector } from '#build/recharts/stubs/createSelector.ts'
import { createSlice, current, prepareAutoBatched } from '#build/recharts/stubs/slices.ts'

interface Axis {
  readonly ticks: readonly number[]
}

interface State {
  axes: Record<string, Axis>
  settings: { pointer: { isActive: boolean } }
  items: object[]
}

const initialState: State = {
  axes: { x: { ticks: [1] } },
  settings: { pointer: { isActive: false } },
  items: [],
}

const { actions, reducer } = createSlice({
  name: 'test',
  initialState,
  reducers: {
    point: (state, { payload }) => {
      state.settings.pointer.isActive = payload === true
    },
    setAxis: (state, { payload }) => {
      state.axes['y'] = payload as Axis
    },
    removeAxis: (state) => {
      delete state.axes['x']
    },
    start: (_state, { payload }) => payload as State,
    add: {
      reducer: (state, { payload }) => void state.items.push(payload as object),
      prepare: prepareAutoBatched(),
    },
    remove: (state, { payload }) => {
      state.items.splice(current(state).items.indexOf(payload as object), 1)
    },
  },
})

const after = (state: State | undefined, name: string, payload?: unknown) =>
  reducer(state, actions[name]?.(payload) ?? { type: 'none' })

test('a state begins as it is given, and nothing of it is ever changed', () => {
  expect(after(undefined, 'none')).toBe(initialState)
  expect(after(undefined, 'point', true).settings.pointer.isActive).toBe(true)
  expect(initialState.settings.pointer.isActive).toBe(false)
})

test('what a change leaves as it was stays the same object', () => {
  expect(after(initialState, 'point', false)).toBe(initialState)
  const pointed = after(initialState, 'point', true)
  expect(pointed.axes).toBe(initialState.axes)
  expect(after(pointed, 'point', true)).toBe(pointed)
})

test('what is given is kept as it is', () => {
  const axis = { ticks: [3] }
  const state = after(initialState, 'setAxis', axis)
  expect(state.axes['y']).toBe(axis)
  expect(after(state, 'point', true).axes['y']).toBe(axis)
  expect(after(state, 'start', initialState)).toBe(initialState)
})

test('entries go', () => {
  expect(after(initialState, 'removeAxis').axes).toEqual({})
})

test('items are found by themselves', () => {
  const [one, other] = [{}, {}]
  const state = after(after(initialState, 'add', one), 'add', other)
  expect(after(state, 'remove', one).items).toEqual([other])
  expect(actions['add']?.(one)).toMatchObject({ payload: one, meta: { isBatched: true } })
})

test('a selector computes once for each of its arguments and inputs', () => {
  let computed = 0
  const select = createSelector(
    (state: unknown) => (state as { readonly list: readonly number[] }).list,
    (_state: unknown, factor: unknown) => factor,
    (list: unknown, factor: unknown) => {
      computed += 1
      return (list as number[]).map((one) => one * Number(factor))
    },
  )
  const list = [1, 2]
  const doubled = select({ list }, 2)
  expect(doubled).toEqual([2, 4])
  expect(select({ list }, 3)).toEqual([3, 6])
  expect(select({ list }, 2)).toBe(doubled)
  expect(computed).toBe(2)
})

test('a result that equals the one before is that one, where a selector asks for it', () => {
  const select = createSelector(
    [(state: unknown) => state],
    (state: unknown) => [(state as { readonly size: number }).size],
    {
      memoizeOptions: {
        resultEqualityCheck: (before, now) => String(before) === String(now),
      },
    },
  )
  const first = select({ size: 1 })
  expect(select({ size: 1 })).toBe(first)
  expect(select({ size: 2 })).toEqual([2])
})
