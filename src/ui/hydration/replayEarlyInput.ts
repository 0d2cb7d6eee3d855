/*
 * What the reader types or moves before the script of a part is there, only the browser knows of.
 * Once the part is live it is done again, as if by the reader, so that each control needs no more
 * than its own handler. React tells a change by comparing with what it knew: so it is told the
 * former state first. Every control says `autocomplete="off"`, or what a browser restores after a
 * reload would count as typed.
 */

/** A browser keeps fewer digits of a slider's position than were built into the page. */
const moved = ({ value, defaultValue }: HTMLInputElement) =>
  Math.abs(Number(value) - Number(defaultValue)) > 1e-6

function replayText(box: HTMLInputElement): void {
  const typed = box.value
  box.value = box.defaultValue
  // Past React, which watches the property of the element itself.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, typed)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

function replayTick(box: HTMLInputElement): void {
  box.checked = !box.checked
  box.click()
}

function replayInput(input: HTMLInputElement): void {
  const { type, checked, defaultChecked, value, defaultValue } = input
  if (type === 'radio') {
    if (checked && !defaultChecked) replayTick(input)
  } else if (type === 'checkbox') {
    if (checked !== defaultChecked) replayTick(input)
  } else if (type === 'range' ? moved(input) : value !== defaultValue) replayText(input)
}

function replayChoice(choice: HTMLSelectElement): void {
  if ([...choice.options].some(({ selected, defaultSelected }) => selected !== defaultSelected))
    choice.dispatchEvent(new Event('change', { bubbles: true }))
}

/** For the controls in a part that has just come to life; without one, for those of the page. */
export function replayEarlyInput(part: Element | null = null): void {
  for (const control of (part ?? document).querySelectorAll('input, select')) {
    if (control.closest('[data-part="section"]') !== part) continue
    if (control instanceof HTMLInputElement) replayInput(control)
    else if (control instanceof HTMLSelectElement) replayChoice(control)
  }
}
