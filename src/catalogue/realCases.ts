import { cents, type Cents } from '#domain/money.ts'
import type { Pack } from '#domain/tariff.ts'
import type { KnownDate } from './dates.ts'
import type { SourceId } from './sources.ts'

export interface RealCase<Terms> {
  readonly vendor: string
  readonly date: KnownDate
  readonly fact: string
  readonly sources: readonly [SourceId, ...SourceId[]]
  /** The fact in figures, for a preset to use. */
  readonly terms: Terms
}

const magicHourPacks: readonly Pack[] = [
  { credits: 4000, price: cents(1000) },
  { credits: 12_000, price: cents(2700) },
  { credits: 32_000, price: cents(6400) },
  { credits: 64_000, price: cents(12_000) },
]

const stabilityCredits = { core: 3, edit: 5, ultra: 8, creativeUpscale: 60 } as const

const adobePlan: { readonly fee: Cents; readonly credits: number } = {
  fee: cents(499),
  credits: 100,
}

/** What vendors really did of what the article guessed at. */
export const realCases = {
  volumePrices: {
    vendor: 'Magic Hour',
    date: '2026-09-03',
    fact: 'Sold 4,000, 12,000, 32,000 or 64,000 credits for $10, $27, $64 or $120: up to a quarter off.',
    sources: ['magicHour'],
    terms: { packs: magicHourPacks },
  },
  dearerOperations: {
    vendor: 'Stability AI',
    date: '2025-08-01',
    fact: 'Charged 3 credits for a Core image, 5 for an edit, 8 for an Ultra image and 60 for a creative upscale.',
    sources: ['stability'],
    terms: { creditsPerImage: stabilityCredits },
  },
  moreFreeCredits: {
    vendor: 'Adobe',
    date: '2023',
    fact: 'Gave 25 free credits a month, counted from first use.',
    sources: ['adobeFree'],
    terms: { freeCredits: 25 },
  },
  paidPlan: {
    vendor: 'Adobe',
    date: '2023',
    fact: 'Sold 100 credits a month for $4.99 beside its free tier.',
    sources: ['adobePlan'],
    terms: adobePlan,
  },
  noFreeCredits: {
    vendor: 'OpenAI',
    date: '2023-04-06',
    fact: 'Stopped giving free credits to new accounts.',
    sources: ['helpCredits'],
    terms: { freeCredits: 0 },
  },
} as const satisfies Record<string, RealCase<unknown>>
