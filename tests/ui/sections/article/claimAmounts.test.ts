import { describe, expect, it } from 'vitest'
import { claims } from '#catalogue/claims/claims.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { besideSaid, briefly, exactSentence } from '#ui/sections/article/claimAmounts.ts'

describe('an amount beside the article’s', () => {
  it('has as many digits as show the difference', () => {
    expect(besideSaid(1500 / 115, 'about $0.13')).toBe('$0.1304')
    expect(besideSaid(1500 / 460, '$0.0325 a picture')).toBe('$0.0326')
  })

  it('reads as a price where it is whole cents', () => {
    expect(besideSaid(1500, '$15 for 115 credits')).toBe('$15')
  })
})

describe('the claims', () => {
  it('have exact amounts wherever there is something to compute', () => {
    expect(
      claims.map((claim) => {
        const exact = exactSentence(claim)
        return exact && textOf(exact)
      }),
    ).toEqual([
      '15 operations free a month; 60 pictures from as many prompts',
      '215 credits free in year one, in place of the first month’s credits; 230 credits free in year one, on top of the first month’s credits',
      '$15 for the first pack bought; 115 credits in it',
      '$0.1304 a paid credit',
      '1 credit spent on one prompt; 1 credit spent on one edit; 1 credit spent on one variation',
      '4 pictures made by one prompt',
      '3 pictures made by one variation',
      '$0.1304 a picture, 1 of 4 kept',
      '$0.0326 a picture, 4 of 4 kept',
      null,
      null,
      '25¢ for each paid credit used at 20 prompts a month; $1.25 for each paid credit used at 16 prompts a month; 55 credits of the 115 bought expired in a year at 20 prompts a month',
    ])
  })

  it('have a number each that is short enough for a line', () => {
    expect(claims.map(briefly)).toEqual([
      '15 prompts, 60 pictures',
      '215 or 230 in year one',
      '$15 for 115',
      '$0.1304',
      '1 credit',
      '4 pictures',
      '3 pictures',
      '$0.1304',
      '$0.0326',
      null,
      null,
      '25¢ a credit at 20 a month',
    ])
  })
})
