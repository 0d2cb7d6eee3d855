import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { applyPreset } from '#scenario/Preset.ts'
import { presets } from '#scenario/presets.ts'
import { planRemarks, tariffLabel } from '#ui/answer/tariffLabel.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

describe('the label of the prices', () => {
  it('names the article and its month', () => {
    expect(tariffLabel(scenarioWith({}))).toBe('Prices: as in the article, February 2023')
  })

  it.each([
    { free: 16 },
    { bonus: 7 },
    { fee: cents(1) },
    { freelife: 'never' as const },
    { paidlife: 11 },
    { packs: [] },
    { packs: [{ credits: 115, price: cents(1499) }] },
    { promptcost: 2 },
    { editimages: 4 },
  ])('calls them the reader’s own once %o is set', (change) => {
    expect(tariffLabel(scenarioWith(change))).toBe('Prices: your own, not a quote')
  })

  it('is not moved by what the reader makes, keeps or how they buy', () => {
    const habits = scenarioWith({ prompts: 7, kept: 3, hits: 20, pattern: [0, 200], buy: 'best' })
    expect(tariffLabel(habits)).toBe(tariffLabel(scenarioWith({})))
  })

  it('calls a preset that no one ever offered a what-if', () => {
    const whatIfs = presets.filter(({ sentence }) => sentence.startsWith('What if'))
    expect(whatIfs.length).toBeGreaterThan(3)
    for (const preset of whatIfs)
      expect(tariffLabel(applyPreset(scenarioWith({ prompts: 3 }), preset))).toBe(
        `Prices: a what-if (“${preset.name}”), not a quote`,
      )
  })

  it('calls no tariff that was really offered a what-if', () => {
    const offered = presets.filter(
      ({ kind, sentence }) => kind === 'tariff' && !sentence.startsWith('What if'),
    )
    const labels = offered.map((preset) => tariffLabel(applyPreset(scenarioWith({}), preset)))
    expect(labels.filter((label) => label.includes('not a quote'))).toEqual([])
    expect(new Set(labels).size).toBe(4)
  })
})

describe('what to know of a plan', () => {
  it('is that it is over from when on it is', () => {
    const preset = presets.find(({ slug }) => slug === 'luma-lite')!
    const luma = applyPreset(scenarioWith({}), preset)
    expect(planRemarks(luma, '2026-11-28')).toMatch(/^ For Photon, over since March 2026\./)
    expect(planRemarks(luma, '2025-12-01')).toMatch(/^ For Photon\./)
  })
})
