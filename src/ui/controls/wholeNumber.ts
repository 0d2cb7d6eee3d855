import type { IntegerParameter } from '#scenario/parameters.ts'
import { formatCount } from '#ui/format.ts'

type Bounds = Pick<IntegerParameter, 'min' | 'max'>

/** The number typed, or null where it is none within the bounds. */
export function readWholeNumber(text: string, { min, max }: Bounds): number | null {
  if (!/^\d{1,9}$/.test(text.trim())) return null
  const value = Number(text)
  return value >= min && value <= max ? value : null
}

/** "“1e9” is not a whole number from 0 to 10,000, so 40 stays." */
export function refusal(text: string, { min, max }: Bounds, standing: number): string {
  const said = text.trim()
  const range = `a whole number from ${formatCount(min)} to ${formatCount(max)}`
  return said === ''
    ? `Nothing typed, so ${formatCount(standing)} stays. It takes ${range}.`
    : `“${said.slice(0, 12)}” is not ${range}, so ${formatCount(standing)} stays.`
}
