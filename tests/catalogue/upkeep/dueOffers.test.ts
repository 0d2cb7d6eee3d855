import { describe, expect, it } from 'vitest'
import { dueOffers } from '#catalogue/upkeep/dueOffers.ts'

const dueOn = (day: string) => new Map(dueOffers(day).map(({ name, ...due }) => [name, due]))
const reasonsOn = (day: string, name: string) => dueOn(day).get(name)?.reasons

describe('what is due', () => {
  it('was checked more than 45 days before', () => {
    expect(reasonsOn('2026-12-31', 'Ideogram 4.5')).toBeUndefined()
    expect(reasonsOn('2027-01-01', 'Ideogram 4.5')).toEqual([
      'last checked 16 November 2026, 46 days ago',
    ])
  })

  it('ends within 14 days, or was to have ended', () => {
    expect(reasonsOn('2026-11-16', 'OpenAI gpt-image-1-mini')).toBeUndefined()
    expect(reasonsOn('2026-11-17', 'OpenAI gpt-image-1-mini')).toEqual([
      'is to end on 1 December 2026',
    ])
    expect(reasonsOn('2026-12-01', 'OpenAI gpt-image-1-mini')).toEqual([
      'was to end on 1 December 2026',
    ])
  })

  it('names each reason, and the sources to look at', () => {
    expect(dueOn('2026-11-28').get('OpenAI gpt-image-1')).toEqual({
      reasons: ['was to end on 23 October 2026', 'last checked August 2026, 119 days ago'],
      sources: ['portkey', 'litellm'],
    })
  })

  it('lists a service once, however many tiers it has', () => {
    const names = dueOffers('2027-06-01').map(({ name }) => name)
    expect(names).toContain('Stability Stable Image')
    expect(new Set(names).size).toBe(names.length)
  })

  it('is a plan as well as a price, with all its sources', () => {
    expect(dueOn('2026-11-28').get('Runway Standard')).toEqual({
      reasons: ['last checked 25 September 2026, 64 days ago'],
      sources: expect.arrayContaining(['runwayCredits', 'runwayPrices']) as unknown,
    })
  })

  it('is nothing that is over', () => {
    const names = [...dueOn('2031-01-01').keys()]
    for (const over of ['DALL·E 2 API', 'Google Imagen 4', 'Luma Dream Machine Lite'])
      expect(names).not.toContain(over)
  })
})
