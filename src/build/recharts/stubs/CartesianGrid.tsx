import type { Props } from 'recharts/es6/cartesian/CartesianGrid'
import { useOffsetInternal } from 'recharts/es6/context/chartLayoutContext'
import { useAppSelector } from 'recharts/es6/state/hooks'
import { selectAxisPropsNeededForCartesianGridTicksGenerator as selectAxis } from 'recharts/es6/state/selectors/axisSelectors'
import { DefaultZIndexes } from 'recharts/es6/zIndex/DefaultZIndexes'
import { ZIndexLayer } from 'recharts/es6/zIndex/ZIndexLayer'

/** Lines one way, at the ticks of an axis and, unless they keep to those, at the plot's ends. */
export function CartesianGrid({ horizontal = true, syncWithTicks, stroke }: Props) {
  const axis = useAppSelector((state) =>
    selectAxis(state, horizontal ? 'yAxis' : 'xAxis', 0, false),
  )
  const { left, top, width, height } = useOffsetInternal()
  if (width <= 0 || height <= 0) return null
  const [from, to] = horizontal ? [top, top + height] : [left, left + width]
  const atTicks = (axis?.ticks ?? [])
    .map((tick) => axis?.scale?.map(tick))
    .filter((place) => Number.isFinite(place))
  const places = syncWithTicks ? atTicks : [...new Set([...atTicks, from, to])]
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.grid}>
      {places.map((place) => {
        const ends = horizontal
          ? { x1: left, y1: place, x2: left + width, y2: place }
          : { x1: place, y1: top, x2: place, y2: top + height }
        return <line key={place} {...ends} stroke={stroke} fill="none" />
      })}
    </ZIndexLayer>
  )
}
