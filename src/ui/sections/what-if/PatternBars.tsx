import { useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { keyOnBar, topOf } from './pattern.ts'
import { setPercent, useBarDrag } from './useBarDrag.ts'
import styles from './Pattern.module.css'

interface BarProps {
  readonly percent: number
  readonly top: number
  readonly month: number
  readonly chosen: boolean
  readonly dense: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: () => void
}

function Bar({ percent, top, month, chosen, dense, onKeyDown, onFocus }: BarProps) {
  return (
    <div
      className={styles.bar}
      role="slider"
      tabIndex={chosen ? 0 : -1}
      aria-label={`Month ${month} of the pattern`}
      aria-orientation="vertical"
      aria-valuemin={parameters.pattern.min}
      aria-valuemax={parameters.pattern.max}
      aria-valuenow={percent}
      aria-valuetext={`${percent} percent`}
      data-chosen={chosen}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <span className={styles.fill} style={{ height: `${(100 * percent) / top}%` }} />
      <span className={styles.month} aria-hidden="true">
        {!dense || month === 1 || month % 6 === 0 ? month : ''}
      </span>
    </div>
  )
}

interface PatternBarsProps {
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** One bar a month: dragged, tapped, or moved by the arrow keys. */
export function PatternBars({ chosen, onChoose }: PatternBarsProps) {
  const box = useRef<HTMLDivElement>(null)
  const { heldTop, handlers } = useBarDrag(box, onChoose)
  const pattern = useExplorer(({ scenario }) => scenario.pattern)
  const top = heldTop ?? topOf(pattern)

  const press = (event: KeyboardEvent, index: number) => {
    const meant = keyOnBar(event.key, pattern, index)
    if (meant === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if ('percent' in meant) setPercent(index, meant.percent)
    else (box.current?.children[meant.index] as HTMLElement | undefined)?.focus()
  }

  const measures = { '--hundred': 100 / top, '--months': pattern.length } as CSSProperties
  return (
    <div className={styles.plot} style={measures}>
      <div ref={box} className={styles.bars} {...handlers}>
        {pattern.map((percent, index) => (
          <Bar
            key={index}
            percent={percent}
            top={top}
            month={index + 1}
            chosen={index === chosen}
            dense={pattern.length > 12}
            onKeyDown={(event) => press(event, index)}
            onFocus={() => onChoose(index)}
          />
        ))}
      </div>
    </div>
  )
}
