import { useLayoutEffect, type RefObject } from 'react'

/**
 * Hears of an input's events in React's place, which writes the input's type and name anew at each
 * one that reaches it.
 */
export function useInputEvent(
  input: RefObject<HTMLInputElement | null>,
  hear: (input: HTMLInputElement) => void,
): void {
  useLayoutEffect(() => {
    const element = input.current
    if (!element) return undefined
    const listen = (event: Event) => {
      event.stopPropagation()
      hear(element)
    }
    element.addEventListener('input', listen)
    return () => element.removeEventListener('input', listen)
  })
}
