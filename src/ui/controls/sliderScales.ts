import { monthsScale, operationsScale, type SliderScale } from './sliderScale.ts'

export type SliderKey = 'prompts' | 'edits' | 'variations' | 'months'

export const scales: Readonly<Record<SliderKey, SliderScale>> = {
  prompts: operationsScale,
  edits: operationsScale,
  variations: operationsScale,
  months: monthsScale,
}
