import type { KnownMutants } from './KnownMutants.ts'

export const survivors: readonly KnownMutants[] = [
  {
    file: 'src/domain/account/account.ts',
    why: 'a plan is only looked for under `best`, so elsewhere there is none that could be inexact',
    mutants: ["terms.purchasing !== 'best' → false"],
  },
  {
    file: 'src/domain/book/accountRun.ts',
    why: 'a grant of nothing changes nothing',
    mutants: ['credits > 0 → true', 'credits > 0 → credits >= 0'],
  },
  {
    file: 'src/domain/book/accountRun.ts',
    why: 'a short cut: serving one operation after another comes to the same',
    mutants: [
      'credits <= ledger.usable → false',
      'credits <= ledger.usable → credits < ledger.usable',
    ],
  },
  {
    file: 'src/domain/book/accountRun.ts',
    why: 'each kind is set in the loop before it is read',
    mutants: ['{ prompt: 0, edit: 0, variation: 0 } → {}'],
  },
  {
    file: 'src/domain/solve/budget.ts',
    why: 'any word but `best` and `none` buys as needed',
    mutants: ['\'needed\' → ""'],
  },
  {
    file: 'src/domain/solve/budget.ts',
    why: 'a short cut: looking again under the same rule finds the same',
    mutants: [
      "above !== null && terms.purchasing === 'best' → true",
      'above !== null → true',
      "above !== null && terms.purchasing === 'best' → above !== null || terms.purchasing === 'best'",
      "terms.purchasing === 'best' → true",
    ],
  },
  {
    file: 'src/domain/book/buyers.ts',
    why: 'a plan is only ever followed by the account it was made for; this is said to whoever changes that',
    mutants: [
      '\'the plan was made for other terms\' → ""',
      'order?.month !== month → false',
      'order?.month → order.month',
    ],
  },
  {
    file: 'src/domain/replay/datedLedger.ts',
    why: '`isSafeInteger` refuses what is no number; this is for the type',
    mutants: ["typeof json !== 'number' → false"],
  },
  {
    file: 'src/domain/solve/imagePrice.ts',
    why: 'a short cut: halving on finds the same, later',
    mutants: [
      'stretch.fromCents > allowed(stretch.to) → false',
      'fromCents / images(to) >= least.perImageCents → fromCents / images(to) > least.perImageCents',
      'fromCents / images(to) >= least.perImageCents → false',
      'true → false',
    ],
  },
  {
    file: 'src/domain/solve/imagePrice.ts',
    why: 'a stretch that cannot be cheaper is settled before it gets here',
    mutants: ['perImageCents < least.perImageCents → perImageCents <= least.perImageCents'],
  },
  {
    file: 'src/domain/solve/imagePrice.ts',
    why: 'a short cut: each number by itself finds the same, later',
    mutants: ['singleSteps(terms) === Infinity → true'],
  },
  {
    file: 'src/domain/solve/imagePrice.ts',
    why: 'a short cut: the cash of one number is asked for twice',
    mutants: ['to === from → false', 'next.from === next.to → false'],
  },
  {
    file: 'src/domain/solve/imagePrice.ts',
    why: 'cash only rises here, so a stretch one wider is settled the same way',
    mutants: ['middle + 1 → middle - 1'],
  },
  {
    file: 'src/domain/replay/instant.ts',
    why: 'a text that is empty is the number 0 as well',
    mutants: ['\'0\' → ""'],
  },
  {
    file: 'src/domain/replay/instant.ts',
    why: 'a zone without hours is none, which is UTC',
    mutants: ['\'Z\' → ""', "zone === 'Z' → false"],
  },
  {
    file: 'src/domain/ledger.ts',
    why: 'a grant of nothing changes nothing',
    mutants: ['amount > 0 → true', 'amount > 0 → amount >= 0'],
  },
  {
    file: 'src/domain/ledger.ts',
    why: 'of equal times either is the soonest',
    mutants: [
      'expires < this.#soonestExpiry → expires <= this.#soonestExpiry',
      'lot.expires < this.#soonestExpiry → lot.expires <= this.#soonestExpiry',
    ],
  },
  {
    file: 'src/domain/ledger.ts',
    why: 'a short cut: each grant says the same',
    mutants: ['this.#soonestExpiry > now → false'],
  },
  {
    file: 'src/domain/ledger.ts',
    why: 'where equals stand in the list does not matter: what comes next decides',
    mutants: [
      'added.priority < present.priority → true',
      'added.priority < present.priority → added.priority <= present.priority',
      'added.expires < present.expires → added.expires <= present.expires',
    ],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'said to a caller who has no packs; there is none',
    mutants: ['\'there are no packs on sale\' → ""', 'first === undefined → false'],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'only how much is searched: the last ceiling lets every plan through that could be the cheapest',
    mutants: [
      '1 / 16 → 1 * 16',
      '1 / 64 → 1 * 64',
      '1 / 4 → 1 * 4',
      '(fallback.packCents - least) * part → (fallback.packCents - least) / part',
      'fallback.packCents - least → fallback.packCents + least',
      'state.cents + timeline.leastCentsWith(state, route.pack) <= ceiling → true',
    ],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'only where the work can be put down, or one state more or less',
    mutants: [
      'looked > most → looked >= most',
      'looked % statesAStep === 0 → true',
      'looked % statesAStep === 0 → looked % statesAStep !== 0',
    ],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'of equals either is the soonest',
    mutants: ['route.soonest < served → route.soonest <= served'],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'of equally cheap plans with as few packs either will do',
    mutants: ['before.packs >= from!.packs → before.packs > from!.packs'],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'a state has both or neither, and a route leads to one that has',
    mutants: [
      'from !== null && bought !== null → from !== null || bought !== null',
      'from === null → false',
      'from !== null → true',
      'bought !== null → true',
    ],
  },
  {
    file: 'src/domain/plan/planSearch.ts',
    why: 'of equals either will do',
    mutants: [
      'one.packCents < other.packCents → one.packCents <= other.packCents',
      'packsIn(one) < packsIn(other) → packsIn(one) <= packsIn(other)',
    ],
  },
  {
    file: 'src/domain/replay/replay.ts',
    why: 'ids that differ have a character there, and one that is missing comes first',
    mutants: [
      '-1 → +1',
      'left[different]?.codePointAt(0) ?? -1 → left[different]?.codePointAt(0) && -1',
      'left[different]?.codePointAt → left[different].codePointAt',
    ],
  },
  {
    file: 'src/domain/plan/planStates.ts',
    why: 'a bound of the search, held by the brute force over all plans, which is cut short here',
    mutants: [
      'Math.min(...tariff.packs.map((pack) => pack.price / pack.credits)) → Math.max(...tariff.packs.map(pack => pack.price / pack.credits))',
      'pack.price + this.#leastCents(this.#toBuyFrom(runOut) - pack.credits) → pack.price - this.#leastCents(this.#toBuyFrom(runOut) - pack.credits)',
      'this.#credits.length - month → this.#credits.length + month',
      'Math.max(0, credits) * this.#leastCentsEach * (1 - 1e-9) → Math.max(0, credits) * this.#leastCentsEach / (1 - 1e-9)',
      'Math.max(0, credits) * this.#leastCentsEach → Math.max(0, credits) / this.#leastCentsEach',
      '1 - 1e-9 → 1 + 1e-9',
    ],
  },
  {
    file: 'src/domain/plan/planStates.ts',
    why: 'after the last month nothing more is wanted',
    mutants: ['month < this.#credits.length → month <= this.#credits.length'],
  },
  {
    file: 'src/domain/plan/planStates.ts',
    why: 'overwritten by the first state',
    mutants: ['[] → ["Stryker was here"]'],
  },
  {
    file: 'src/domain/plan/planStates.ts',
    why: 'where equals stand in the list does not matter',
    mutants: [
      'place > this.#next → true',
      'place > this.#next → place >= this.#next',
      'this.#served[place - 1]! > served → this.#served[place - 1]! >= served',
    ],
  },
  {
    file: 'src/domain/book/statement.ts',
    why: 'no plan buys the dearer of two packs of one size',
    mutants: ['last.price === price → true'],
  },
  {
    file: 'src/domain/solve/sweep.ts',
    why: 'any word but `best` and `none` buys as needed',
    mutants: ['\'needed\' → ""'],
  },
  {
    file: 'src/domain/solve/sweep.ts',
    why: 'a short cut: looking finds none',
    mutants: [
      'buyerFor(terms, null) === null → false',
      'cashHere === feesOf(terms) → false',
      'operations === null → false',
    ],
  },
  {
    file: 'src/domain/solve/sweep.ts',
    why: 'only how many numbers are asked one by one; more of them find the same, later',
    mutants: [
      "purchasing !== 'best' || tariff.packs.length < 2 → true",
      '!freeOutlivesPaid(terms) → false',
      "purchasing !== 'best' || tariff.packs.length < 2 → purchasing !== 'best' && tariff.packs.length < 2",
      "purchasing !== 'best' → false",
      "purchasing !== 'best' → purchasing === 'best'",
      'tariff.packs.length < 2 → false',
      'tariff.packs.length < 2 → tariff.packs.length <= 2',
      'tariff.packs.length < 2 → tariff.packs.length >= 2',
      '(sum, wanted) => sum + wanted → () => undefined',
      '\'best\' → ""',
      'smallestPack(tariff.packs)?.credits ?? 1 → smallestPack(tariff.packs)?.credits && 1',
      'smallestPack(tariff.packs)?.credits → smallestPack(tariff.packs).credits',
      'Math.min(2000, Math.round(20_000 / (1 + packs))) → Math.max(2000, Math.round(20_000 / (1 + packs)))',
      '20_000 / (1 + packs) → 20_000 * (1 + packs)',
    ],
  },
  {
    file: 'src/domain/tariff.ts',
    why: 'of equal packs either is the smallest',
    mutants: [
      'pack.price < smallest.price → pack.price <= smallest.price',
      'pack.credits < smallest.credits → pack.credits <= smallest.credits',
    ],
  },
  {
    file: 'src/domain/solve/thresholds.ts',
    why: 'only how many numbers are asked one by one; more of them find the same, later',
    mutants: [
      'asked > singleSteps → asked >= singleSteps',
      'asked += 1 → asked -= 1',
      'asked > singleSteps → false',
    ],
  },
  {
    file: 'src/domain/solve/thresholds.ts',
    why: 'below 0 there is nothing that costs less',
    mutants: ['above > 0 → above >= 0'],
  },
  {
    file: 'src/domain/account/totals.ts',
    why: 'an account has a month',
    mutants: ['last?.balanceFree → last.balanceFree', 'last?.balancePaid → last.balancePaid'],
  },
  {
    file: 'src/scenario/link.ts',
    why: 'there is one grammar so far',
    mutants: ['`1 to ${currentGrammar}` → ``', 'currentGrammar === 1 → true'],
  },
  {
    file: 'src/scenario/link.ts',
    why: 'what is more than digits is no number, and noted all the same',
    mutants: ['/^[0-9]{1,4}$/ → /[0-9]{1,4}$/', '/^[0-9]{1,4}$/ → /^[0-9]{1,4}/'],
  },
]
