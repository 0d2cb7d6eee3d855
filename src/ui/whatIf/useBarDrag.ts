import { useState, type PointerEvent, type RefObject } from 'react'
import { changeScenario, settle } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { barAt, topOf, withPercent, type Pattern } from './pattern.ts'

interface Drag {
  /** To go back to where the browser takes the gesture over to scroll. */
  readonly start: Pattern
  /** Fixed while dragging, or the bars would shrink away from the pointer. */
  readonly top: number
}

const patternNow = () => explorerStore.getState().scenario.pattern

export function setPercent(index: number, percent: number): void {
  changeScenario({ pattern: withPercent(patternNow(), index, percent) })
}

/** Draws the pattern with a pointer, across as many bars as it passes. */
export function useBarDrag(box: RefObject<Element | null>, onChoose: (index: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const place = ({ clientX, clientY }: PointerEvent, top: number) => {
    const plot = box.current?.getBoundingClientRect()
    if (!plot) return
    const across = (clientX - plot.left) / plot.width
    const up = (plot.bottom - clientY) / plot.height
    const { index, percent } = barAt(patternNow(), across, up, top)
    onChoose(index)
    setPercent(index, percent)
  }
  const end = () => {
    setDrag(null)
    settle()
  }
  return {
    heldTop: drag?.top ?? null,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        box.current?.setPointerCapture(event.pointerId)
        const start = patternNow()
        const top = topOf(start)
        setDrag({ start, top })
        place(event, top)
      },
      onPointerMove: (event: PointerEvent) => drag && place(event, drag.top),
      onPointerUp: end,
      onPointerCancel: () => {
        if (drag) changeScenario({ pattern: drag.start })
        end()
      },
    },
  }
}
