import type { ComponentType } from 'react'
import { BonusSwitch } from './BonusSwitch.tsx'
import { KeptTiles } from './KeptTiles.tsx'
import { Slider } from './Slider.tsx'
import type { ControlName } from './controlNames.ts'

/** The page's main controls by name, so that an embed can show those that matter to its chart. */
export const controlByName: Readonly<Record<ControlName, ComponentType>> = {
  prompts: () => <Slider name="prompts" />,
  edits: () => <Slider name="edits" />,
  variations: () => <Slider name="variations" />,
  kept: KeptTiles,
  months: () => <Slider name="months" />,
  bonus: BonusSwitch,
}
