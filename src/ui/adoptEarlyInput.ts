import { changeScenario } from '#store/actions.ts'
import { scales, type SliderKey } from './controls/sliderScales.ts'
import { stopAt } from './controls/sliderScale.ts'

/** A browser keeps fewer digits of a position than were built into the page. */
const moved = ({ value, defaultValue }: HTMLInputElement) =>
  Math.abs(Number(value) - Number(defaultValue)) > 1e-6

/** Takes over what the reader did to the sliders before the script arrived. */
export function adoptEarlyInput(root: HTMLElement): void {
  for (const slider of root.querySelectorAll<HTMLInputElement>('input[type="range"][data-key]')) {
    const key = slider.dataset.key as SliderKey
    if (moved(slider) && key in scales)
      changeScenario({ [key]: stopAt(scales[key], Number(slider.value)) })
  }
}
