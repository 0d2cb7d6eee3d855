import type { Outcome } from '#scenario/outcome.ts'
import type { Expression } from './expression.ts'
import type { FormulaInput } from './inputs.ts'
import type { MetricName } from './metrics.ts'

/** Which quantity an amount is: all that its formula is made from. */
export type Meaning =
  | {
      readonly kind: 'metric'
      readonly metric: MetricName
      readonly outcome: Outcome
      /** Said before the metric's own title: "Pinned". */
      readonly whose?: string
    }
  | { readonly kind: 'difference'; readonly more: Meaning; readonly less: Meaning }
  | {
      readonly kind: 'own'
      readonly title: string
      readonly expression: Expression
      readonly inputs?: readonly FormulaInput[]
    }

/** An amount of money in a sentence, which knows what it is. */
export interface Amount {
  /** Stays the same while its number moves. */
  readonly id: string
  readonly text: string
  readonly meaning: Meaning
}

/** How credits came: given, paid for by a subscription, bought. */
export type Tone = 'free' | 'included' | 'paid'

/** A stretch of a sentence. */
export interface Run {
  readonly text: string
  readonly amount?: Amount
  readonly isStrong?: true
  /** In the colour of the credits it speaks of. */
  readonly tone?: Tone
  /** The setting that it is, to be typed over. */
  readonly setting?: 'prompts' | 'edits' | 'variations' | 'months'
}

/** Whether both are shown alike, whatever their amounts are made from. */
export const isShownAs = (one: Run, other: Run): boolean =>
  one.text === other.text &&
  one.amount?.id === other.amount?.id &&
  one.isStrong === other.isStrong &&
  one.tone === other.tone

/** Text and amounts: what is shown, said, copied and drawn is made from it, and never read again. */
export type Sentence = readonly Run[]

export type Piece = string | Amount | Sentence

function runsOf(piece: Piece): Sentence {
  if (typeof piece === 'string') return piece === '' ? [] : [{ text: piece }]
  return 'meaning' in piece ? [{ text: piece.text, amount: piece }] : piece
}

const isPlain = (run: Run) => Object.keys(run).length === 1

/** Plain neighbours as one run. */
function joined(pieces: readonly Piece[]): Sentence {
  const runs: Run[] = []
  for (const run of pieces.flatMap(runsOf)) {
    const last = runs.at(-1)
    if (last && isPlain(last) && isPlain(run))
      runs[runs.length - 1] = { text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

/** say`At ${count} you pay ${amount}.` */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Sentence {
  return joined(words.flatMap((text, index) => [text, pieces[index] ?? '']))
}

/** Sentences one after the other; those without words are none. */
export function inTurn(sentences: readonly Piece[]): Sentence {
  return joinedBy(
    sentences.filter((one) => runsOf(one).length > 0),
    ' ',
  )
}

function joinedBy(pieces: readonly Piece[], between: string): Sentence {
  return joined(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])))
}

/** "a, b and c" */
export function listed(pieces: readonly Piece[]): Sentence {
  if (pieces.length < 2) return joined(pieces)
  return joined([joinedBy(pieces.slice(0, -1), ', '), ' and ', pieces.at(-1) ?? ''])
}

export function strong(piece: Piece): Sentence {
  return runsOf(piece).map((run) => ({ ...run, isStrong: true }))
}

export function toned(tone: Tone, piece: Piece): Sentence {
  return runsOf(piece).map((run) => ({ ...run, tone }))
}

/** As text: for labels, shared text, pictures, files. */
export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('')
}

export function amountsOf(sentence: Sentence): readonly Amount[] {
  return sentence.flatMap(({ amount }) => (amount ? [amount] : []))
}
