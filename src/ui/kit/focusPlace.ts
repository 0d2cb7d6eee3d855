/** Reading, and the next Tab, go on from there; nothing is left behind on it. */
export function focusPlace(place: HTMLElement, options?: FocusOptions): void {
  if (place.tabIndex < 0) {
    place.tabIndex = -1
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus(options)
}
