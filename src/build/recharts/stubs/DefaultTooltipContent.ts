/** Each drawing says a sentence of its own. */
export function DefaultTooltipContent(): never {
  throw new Error('a tooltip without words')
}

export { DefaultTooltipContent as defaultDefaultTooltipContentProps }
