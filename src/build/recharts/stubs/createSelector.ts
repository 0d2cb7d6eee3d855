type Selector = (...given: readonly unknown[]) => unknown

interface Options {
  readonly memoizeOptions: {
    readonly resultEqualityCheck: (before: unknown, now: unknown) => boolean
  }
}

/** What a list of arguments leads to, one after the other. */
interface Memo {
  values?: Map<unknown, Memo>
  objects?: WeakMap<object, Memo>
  known?: { readonly result: unknown }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

function after(memo: Memo, value: unknown): Memo {
  const known = isObject(value) ? memo.objects?.get(value) : memo.values?.get(value)
  if (known) return known
  const next: Memo = {}
  if (isObject(value)) (memo.objects ??= new WeakMap()).set(value, next)
  else (memo.values ??= new Map()).set(value, next)
  return next
}

/** Computed once for the same arguments, for as long as the objects among them live. */
function memoized(compute: Selector): Selector {
  const start: Memo = {}
  return (...given) => {
    let memo = start
    for (const value of given) memo = after(memo, value)
    memo.known ??= { result: compute(...given) }
    return memo.known.result
  }
}

/** What equals the result before is that result. */
function steady(compute: Selector, { memoizeOptions }: Options): Selector {
  let last: unknown
  return (...given) => {
    const now = compute(...given)
    if (last == null || !memoizeOptions.resultEqualityCheck(last, now)) last = now
    return last
  }
}

/** Without what Reselect offers to those who measure selectors or choose how they remember. */
export function createSelector(...parts: readonly (Selector | readonly Selector[] | Options)[]) {
  const selectors = parts.flat().filter((part) => typeof part === 'function')
  const options = parts.find((part): part is Options => 'memoizeOptions' in part)
  const [inputs, combine] = [selectors.slice(0, -1), selectors.at(-1)]
  if (!combine) throw new Error('a selector of nothing')
  const result = memoized(options ? steady(combine, options) : combine)
  return memoized((...given) => result(...inputs.map((input) => input(...given))))
}
