import { useEffect, useState } from 'react'
import type { TooltipBoundingBoxProps } from 'recharts/es6/component/TooltipBoundingBox'

/** Every sentence has its place on the page: none moves with the pointer, so none is measured. */
export const useElementOffset = () => [null, undefined] as const

/** Escape hides what is said, until the pointer is elsewhere. */
function useEscape(place: TooltipBoundingBoxProps['coordinate']): boolean {
  const [hiddenAt, hideAt] = useState<typeof place>()
  useEffect(() => {
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hideAt(place)
    }
    document.addEventListener('keydown', hide)
    return () => document.removeEventListener('keydown', hide)
  }, [place])
  return hiddenAt !== undefined && hiddenAt === place
}

export function TooltipBoundingBox(props: TooltipBoundingBoxProps) {
  const { active, hasPayload, coordinate, wrapperStyle, children } = props
  const isHidden = useEscape(coordinate)
  const visibility = active && hasPayload && !isHidden ? 'visible' : 'hidden'
  return (
    <div className="recharts-tooltip-wrapper" tabIndex={-1} style={{ visibility, ...wrapperStyle }}>
      {children}
    </div>
  )
}
