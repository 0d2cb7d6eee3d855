import { bench, describe } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import { parseLink } from '#scenario/link.ts'
import { termsOf } from '#scenario/Scenario.ts'
import { bareLoop } from './bareLoop.ts'
import { freshOutcome, stepParts, wholeStep } from './sliderStep.ts'

const scenarioOf = (query: string) => parseLink(query).scenario
const article = scenarioOf('')
const five = scenarioOf('prompts=200&months=36&buy=best&packs=115x15,500x60,37x6,1200x130,3000x300')

describe('one step of a slider, 12 months and one pack: under 8 ms in all', () => {
  for (const [name, part] of Object.entries(stepParts))
    bench(name, () => {
      part(freshOutcome(article))
    })
  bench('all of it', () => wholeStep(article))
})

describe('the account beside a bare loop over arrays', () => {
  const terms = termsOf(article)
  bench('account', () => {
    simulate(terms)
  })
  bench('bare loop', () => {
    bareLoop(terms)
  })
})

describe('36 months, five packs, the cheapest plan', () => {
  bench('answer', () => {
    stepParts.answer?.(freshOutcome(five))
  })
})
