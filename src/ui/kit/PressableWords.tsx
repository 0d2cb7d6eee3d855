import type { AriaAttributes, KeyboardEvent, ReactNode } from 'react'

interface PressableWordsProps extends AriaAttributes {
  readonly className?: string | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}

/** No `button`: Firefox copies none of its text, and reader views leave it out. */
export function PressableWords({ onPress, children, ...attributes }: PressableWordsProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (!event.repeat) onPress()
  }
  return (
    <span role="button" tabIndex={0} onClick={onPress} onKeyDown={press} {...attributes}>
      {children}
    </span>
  )
}
