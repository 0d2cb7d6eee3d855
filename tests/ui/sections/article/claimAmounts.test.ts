import { describe, expect, it } from 'vitest'
import { claims } from '#catalogue/claims/claims.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { besideSaid, claimsSummary, exactSentence } from '#ui/sections/article/claimAmounts.ts'

describe('a chart beside the article’s', () => {
  it('has as many digits as show the difference', () => {
    expect(besideSaid(1500 / 115, 'about $0.13')).toBe('$0.1304')
    expect(besideSaid(1500 / 460, '$0.0325 an image')).toBe('$0.0326')
  })

  it('reads as a price where it is whole cents', () => {
    expect(besideSaid(1500, '$15 for 115 credits')).toBe('$15')
  })
})

describe('the eleven claims', () => {
  it('are summed up by their verdicts', () => {
    expect(claimsSummary()).toBe(
      'Of the article’s eleven claims, four hold, three are rounded, two have been superseded and two are disputed.',
    )
  })

  it('have their exact chart wherever there is something to compute', () => {
    expect(
      claims.map((claim) => {
        const exact = exactSentence(claim)
        return exact && textOf(exact)
      }),
    ).toEqual([
      '15 free operations a month; 60 images from as many prompts',
      '215 credits free in year one, in place of the first month’s credits; 230 credits free in year one, on top of the first month’s credits',
      '$15 for the first pack bought; 115 credits in it',
      '$0.1304 a paid credit',
      '1 credit spent on one prompt; 1 credit spent on one edit; 1 credit spent on one variation',
      '4 images made by one prompt',
      '3 images made by one variation',
      '$0.1304 an image, 1 of 4 kept',
      '$0.0326 an image, 4 of 4 kept',
      null,
      null,
    ])
  })
})
