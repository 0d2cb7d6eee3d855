import { formatCount, formatMoney, pluralOf, type Unit } from '#ui/kit/format.ts'
import {
  dividedBy,
  formatExactly,
  fractionOf,
  isNothing,
  minus,
  plus,
  times,
  type Fraction,
} from './fraction.ts'

/**
 * Arithmetic with the reader's own numbers: what is shown is what is computed. Every number in it
 * is exact, so that the text, worked out, gives the value. Money counts in cents.
 */
export type Expression = NumberTerm | Operation

interface NumberTerm {
  readonly value: Fraction
  readonly text: string
}

interface Operation {
  readonly operator: '+' | '−' | '×' | '÷'
  readonly terms: readonly [Expression, ...Expression[]]
  /** Said behind it: "in fees". */
  readonly words?: string
}

/** "115 credits", "480" */
export function count(value: number, unit?: Unit): Expression {
  const text = formatCount(value)
  return { value: fractionOf(value), text: unit ? `${text} ${pluralOf(value, unit)}` : text }
}

/** Whole cents: "$15". */
export function price(cents: number): Expression {
  return { value: fractionOf(cents), text: formatMoney(cents) }
}

/** Fractional cents, to a millionth of one: "$0.005". */
export function unitPrice(cents: number): Expression {
  const value = fractionOf(cents)
  return { value, text: formatExactly(value) }
}

export function percent(value: number): Expression {
  return { value: { over: BigInt(value), under: 100n }, text: `${value} %` }
}

/** Without the terms that are nothing. */
export function sum(terms: readonly Expression[]): Expression {
  const [first, ...more] = terms.filter((term) => !isNothing(valueOf(term)))
  if (first === undefined) return terms[0] ? price(0) : count(0)
  return more.length === 0 ? first : { operator: '+', terms: [first, ...more] }
}

export function product(...terms: readonly [Expression, ...Expression[]]): Expression {
  return { operator: '×', terms }
}

export function quotient(dividend: Expression, divisor: Expression): Expression {
  return { operator: '÷', terms: [dividend, divisor] }
}

export function difference(more: Expression, less: Expression): Expression {
  return { operator: '−', terms: [more, less] }
}

export function withWords(expression: Expression, words: string): Expression {
  return 'operator' in expression
    ? { ...expression, words }
    : { ...expression, text: `${expression.text} ${words}` }
}

const operate = { '+': plus, '−': minus, '×': times, '÷': dividedBy } as const

export function valueOf(expression: Expression): Fraction {
  if (!('operator' in expression)) return expression.value
  return expression.terms.map(valueOf).reduce(operate[expression.operator])
}

const binds = { '+': 1, '−': 1, '×': 2, '÷': 2 } as const

/** "(3 × $15 + 12 × $5 in fees) ÷ 480 pictures kept" */
export function textOfExpression(expression: Expression): string {
  if (!('operator' in expression)) return expression.text
  const { operator, terms, words } = expression
  const shown = terms.map((term, index) => {
    const text = textOfExpression(term)
    if (!('operator' in term)) return text
    const isLooser = binds[term.operator] < binds[operator]
    const isRegrouped =
      index > 0 &&
      binds[term.operator] === binds[operator] &&
      (operator === '÷' || operator === '−')
    return isLooser || isRegrouped ? `(${text})` : text
  })
  const text = shown.join(` ${operator} `)
  return words ? `${text} ${words}` : text
}
