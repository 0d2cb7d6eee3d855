import fc from 'fast-check'
import type { AccountTerms, Purchasing } from '#domain/terms.ts'
import { cents } from '#domain/money.ts'
import type { Lifetime } from '#domain/tariff.ts'

const article = {
  prompts: 40,
  edits: 0,
  variations: 0,
  kept: 1,
  hits: 100,
  months: 12,
  pattern: [100] as readonly number[],
  buy: 'needed' as Purchasing,
  free: 15,
  freeLife: 1 as Lifetime,
  bonus: 0,
  feeCents: 0,
  /** Credits and cents of each. */
  packs: [[115, 1500]] as readonly (readonly [number, number])[],
  paidLife: 12 as Lifetime,
  /** Of prompts, edits and variations. */
  costs: [1, 1, 1] as readonly [number, number, number],
  images: [4, 3, 3] as readonly [number, number, number],
}

export type Changes = Partial<typeof article>

/** The article's account, but for what the test is about. */
export function accountTerms(changes: Changes = {}): AccountTerms {
  const all = { ...article, ...changes }
  const operation = (index: 0 | 1 | 2) => ({ cost: all.costs[index], images: all.images[index] })
  return {
    purchasing: all.buy,
    usage: {
      operations: { prompt: all.prompts, edit: all.edits, variation: all.variations },
      pattern: all.pattern,
      months: all.months,
      kept: all.kept,
      hitPercent: all.hits,
    },
    tariff: {
      freeCredits: all.free,
      freeLife: all.freeLife,
      bonusCredits: all.bonus,
      fee: cents(all.feeCents),
      packs: all.packs.map(([credits, price]) => ({ credits, price: cents(price) })),
      paidLife: all.paidLife,
      operations: { prompt: operation(0), edit: operation(1), variation: operation(2) },
    },
  }
}

const life = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant<Lifetime>('never'))
const upTo = (max: number) => fc.integer({ min: 0, max })
const packs = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 900 })),
  {
    minLength: 1,
    maxLength: 4,
  },
)

/** Small accounts of every kind; changes pin what the property is about. */
export function arbitraryTerms(changes: Changes = {}): fc.Arbitrary<AccountTerms> {
  return fc
    .record({
      prompts: upTo(25),
      edits: upTo(6),
      variations: upTo(6),
      kept: fc.integer({ min: 1, max: 4 }),
      hits: fc.integer({ min: 1, max: 100 }),
      months: fc.integer({ min: 1, max: 8 }),
      pattern: fc.array(fc.constantFrom(0, 1, 33, 50, 100, 150, 300), {
        minLength: 1,
        maxLength: 4,
      }),
      buy: fc.constantFrom<Purchasing>('needed', 'best', 'none'),
      free: upTo(20),
      freeLife: life,
      bonus: fc.oneof(fc.constant(0), upTo(30)),
      feeCents: fc.oneof(fc.constant(0), upTo(2000)),
      packs: fc.oneof({ weight: 9, arbitrary: packs }, { weight: 1, arbitrary: fc.constant([]) }),
      paidLife: life,
      costs: fc.tuple(upTo(3), upTo(3), upTo(3)),
      images: fc.tuple(
        fc.integer({ min: 1, max: 5 }),
        upTo(3).map((n) => n + 1),
        fc.constant(3),
      ),
    })
    .map((random) => accountTerms({ ...random, ...changes }))
}
