import type { WheelEvent } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { formatQuantity } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { labelIn } from './labelIn.ts'
import { isOfUnits, lastPosition, positionOf } from './sliderScale.ts'
import { useInputEvent } from './useInputEvent.ts'
import { useMoves } from './useMoves.ts'
import { useThumb, type Track } from './useThumb.ts'
import styles from './Range.module.css'

/** Firefox can take the wheel over a focused range for a step of it; it is to scroll the page. */
function leaveForWheel({ currentTarget }: WheelEvent<HTMLInputElement>): void {
  if (document.activeElement !== currentTarget) return
  currentTarget.blur()
  setTimeout(() => currentTarget.focus({ preventScroll: true }))
}

interface RangeProps extends Omit<Track, 'beside'>, Partial<Pick<Track, 'beside'>> {
  readonly className?: string | undefined
}

/** A native range on any scale. */
export function Range({ className, beside = 0, ...track }: RangeProps) {
  const { name, scale } = track
  const setting = useExplorer(({ scenario }) => scenario[name])
  const label = useExplorer(({ scenario }) => labelIn(scenario, name))
  const { range, place } = useThumb({ ...track, beside })
  const { hear, ...handlers } = useMoves({ ...track, beside }, place)
  useInputEvent(range, hear)
  return (
    <input
      ref={range}
      className={`${styles.range} ${className ?? ''}`}
      type="range"
      data-control
      autoComplete="off"
      data-key={name}
      aria-label={label}
      aria-valuetext={formatQuantity(setting, parameters[name].unit)}
      min={0}
      max={lastPosition(scale)}
      step={isOfUnits(scale) ? 1 : 'any'}
      defaultValue={positionOf(scale, setting + beside)}
      {...handlers}
      onWheel={leaveForWheel}
    />
  )
}
