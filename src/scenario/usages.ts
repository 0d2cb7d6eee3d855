import type { Preset } from './Preset.ts'

/** Our own assumptions: they keep the reader's prices. */
export const usages: readonly Preset[] = [
  {
    kind: 'usage',
    slug: 'hobbyist',
    name: 'Hobbyist',
    sentence: '16 prompts and 4 variations a month, for fun: each gives one picture to keep.',
    source: null,
    sets: { prompts: 16, variations: 4 },
  },
  {
    kind: 'usage',
    slug: 'blogger',
    name: 'Blogger',
    sentence:
      'Three posts a week with a picture each, found at about every third try: 39 prompts a month.',
    source: null,
    sets: { prompts: 39, hits: 33 },
  },
  {
    kind: 'usage',
    slug: 'studio',
    name: 'Studio',
    sentence:
      '400 prompts, 120 edits and 80 variations a month; half of them give something, and then two pictures are kept.',
    source: null,
    sets: { prompts: 400, edits: 120, variations: 80, kept: 2, hits: 50 },
  },
  {
    kind: 'usage',
    slug: 'campaign',
    name: 'Campaign',
    sentence:
      'Every quarter 300 prompts and 60 edits for the launch, a third of that in the month after, then none.',
    source: null,
    sets: { prompts: 100, edits: 20, pattern: [300, 100, 0] },
  },
]

/** Who makes so many, every month. */
export const people = usages.filter(({ sets }) => !sets.pattern)
