import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Work } from '#domain/work.ts'
import { computation, type Computation } from '#scenario/computation.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'

function* adding(value: number): Work<number> {
  yield
  return value
}

function* throwing(): Work<number> {
  yield
  throw new Error('on purpose')
}

const slow = (value: number) => computation(() => adding(value))
const quick = (value: number) => computation(() => adding(value), true)

const watch = (first: Computation<number>, isDeferred = false) =>
  renderHook(({ of }) => useComputed(of, { isDeferred }), { initialProps: { of: first } })

it('has what is quick at once', () => {
  expect(watch(quick(7)).result.current).toEqual({ state: 'ready', value: 7 })
})

it('has the rest when it is worked out, and until then what was there before', async () => {
  const { result, rerender } = watch(slow(1))
  expect(result.current).toEqual({ state: 'pending', last: null })
  await waitFor(() => expect(result.current).toEqual({ state: 'ready', value: 1 }))
  rerender({ of: slow(2) })
  expect(result.current).toEqual({ state: 'pending', last: 1 })
  await waitFor(() => expect(result.current).toEqual({ state: 'ready', value: 2 }))
})

it('defers all but the first where it is to hold up nothing', async () => {
  const { result, rerender } = watch(quick(1), true)
  expect(result.current).toEqual({ state: 'ready', value: 1 })
  rerender({ of: quick(2) })
  expect(result.current).toEqual({ state: 'pending', last: 1 })
  await waitFor(() => expect(result.current).toEqual({ state: 'ready', value: 2 }))
})

it('says that it failed where it throws', async () => {
  const { result } = watch(computation(throwing))
  await waitFor(() => expect(result.current.state).toBe('failed'))
})
