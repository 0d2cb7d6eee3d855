import { changeScenario } from '#store/actions.ts'
import { scales, type SliderKey } from './controls/sliderScales.ts'
import { valueAt } from './controls/sliderScale.ts'

/** Takes over what the reader did to the sliders before the script arrived. */
export function adoptEarlyInput(root: HTMLElement): void {
  for (const slider of root.querySelectorAll<HTMLInputElement>('input[type="range"][data-key]')) {
    const key = slider.dataset.key as SliderKey
    if (slider.value !== slider.defaultValue && key in scales)
      changeScenario({ [key]: valueAt(scales[key], Math.round(Number(slider.value))) })
  }
}
