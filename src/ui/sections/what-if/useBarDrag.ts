import { useState, type PointerEvent, type RefObject } from 'react'
import { changeScenario, settle } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { barAt, topOf, withPercent } from './pattern.ts'

const patternNow = () => explorerStore.getState().scenario.pattern

export function setPercent(index: number, percent: number): void {
  changeScenario({ pattern: withPercent(patternNow(), index, percent) })
}

/** Draws the pattern with a pointer, across as many bars as it passes. */
export function useBarDrag(box: RefObject<Element | null>, onChoose: (index: number) => void) {
  /** Fixed while dragging, or the bars would shrink away from the pointer. */
  const [heldTop, setHeldTop] = useState<number | null>(null)
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
    setHeldTop(null)
    settle()
  }
  return {
    heldTop,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        box.current?.setPointerCapture(event.pointerId)
        const top = topOf(patternNow())
        setHeldTop(top)
        place(event, top)
      },
      onPointerMove: (event: PointerEvent) => heldTop !== null && place(event, heldTop),
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}
