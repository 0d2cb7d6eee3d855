/**
 * Works out a formula as it is shown, in dollars: "(3 × $15 + 12 × $1 in fees) ÷ 480 images kept".
 * A reader of its own, which knows nothing of how the text came about.
 */
export function evaluate(text: string): number {
  const tokens = text.replaceAll(',', '').match(/\d+(?:\.\d+)?\s?[%¢]?|[()+−×÷]/g) ?? []
  let place = 0
  const next = () => tokens[place++]
  function factor(): number {
    const token = next()
    if (token === '(') {
      const value = chain()
      if (next() !== ')') throw new Error(`a bracket stays open in ${text}`)
      return value
    }
    const value = Number.parseFloat(token ?? '')
    if (Number.isNaN(value)) throw new Error(`no number at ${token} in ${text}`)
    return /[%¢]/.test(token ?? '') ? value / 100 : value
  }
  function term(): number {
    let value = factor()
    while (tokens[place] === '×' || tokens[place] === '÷')
      value = next() === '×' ? value * factor() : value / factor()
    return value
  }
  function chain(): number {
    let value = term()
    while (tokens[place] === '+' || tokens[place] === '−')
      value = next() === '+' ? value + term() : value - term()
    return value
  }
  const value = chain()
  if (place < tokens.length) throw new Error(`more than a formula: ${text}`)
  return value
}
