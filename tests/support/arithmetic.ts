/** A fraction of whole numbers, never rounded. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

const operations: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
  '+': (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
  '−': (a, b) => ({ over: a.over * b.under - b.over * a.under, under: a.under * b.under }),
  '×': (a, b) => ({ over: a.over * b.over, under: a.under * b.under }),
  '÷': (a, b) => ({ over: a.over * b.under, under: a.under * b.over }),
}

/** "15", "4.99", "7 %", "9.4¢" */
function numberOf(token: string): Fraction {
  const [digits = '', unit] = token.split(/(?=[\s%¢])/)
  const [whole = '', decimals = ''] = digits.split('.')
  const hundredth = unit === undefined ? 1n : 100n
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) * hundredth }
}

/**
 * Works out a formula as it is shown: "(3 × $15 + 12 × $1 in fees) ÷ 480 pictures kept". A reader of
 * its own, which knows nothing of how the text came about.
 */
function evaluate(text: string): Fraction {
  const tokens = text.replaceAll(',', '').match(/\d+(?:\.\d+)?(?:\s?[%¢])?|[()+−×÷]/g) ?? []
  let place = 0
  const factor = (): Fraction => {
    const token = tokens[place++] ?? ''
    if (token !== '(') return numberOf(token)
    const value = chain('+−')
    if (tokens[place++] !== ')') throw new Error(`a bracket stays open in ${text}`)
    return value
  }
  const chain = (signs: '+−' | '×÷'): Fraction => {
    const part = () => (signs === '+−' ? chain('×÷') : factor())
    let value = part()
    for (let sign = tokens[place]; sign && signs.includes(sign); sign = tokens[place]) {
      place += 1
      value = operations[sign]!(value, part())
    }
    return value
  }
  const value = chain('+−')
  if (place < tokens.length) throw new Error(`more than a formula: ${text}`)
  return value
}

/** How far two formulas are from each other, in dollars. */
export function distance(one: string, other: string): number {
  const { over, under } = operations['−']!(evaluate(one), evaluate(other))
  const scale = 10n ** 12n
  return Math.abs(Number((over * scale) / under)) / 1e12
}
