import { wholeNumberCodec } from '#scenario/values.ts'
import { hundredthsCodec } from '#ui/kit/hundredthsCodec.ts'

/** Finished pictures a month. */
export const imagesCodec = wholeNumberCodec({ min: 1, max: 30_000 })

/** Cents for an image; the value is in hundredths of a cent. */
export const priceCodec = hundredthsCodec(
  'cents',
  { min: 1, max: 1_000_000 },
  '9.5',
  (value) => `${value / 100}¢`,
)
