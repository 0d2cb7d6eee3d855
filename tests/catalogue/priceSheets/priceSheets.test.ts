import { describe, expect, it } from 'vitest'
import { isDay } from '#catalogue/dates.ts'
import {
  isComparable,
  onSaleAt,
  priceDates,
  priceRows,
} from '#catalogue/priceSheets/priceSheets.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { sources } from '#catalogue/sources.ts'

const knownDate = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const servicesOnSaleAt = (day: string) => [...new Set(onSaleAt(day).map((row) => row.service))]
const rowOf = (id: string) => priceRows.find((row) => row.id === id)!

describe('the price sheets', () => {
  it('know each row by an id of its own', () => {
    expect(new Set(priceRows.map((row) => row.id)).size).toBe(priceRows.length)
  })

  it.each(priceRows.map((row) => [row.id, row] as const))('%s has a source and dates', (_, row) => {
    expect(row.sources.length).toBeGreaterThan(0)
    for (const id of row.sources) expect(sources).toHaveProperty(id)
    const dates = [row.from, row.until, row.announcedEnd, row.lastChecked]
    for (const date of dates) if (date) expect(date).toMatch(knownDate)
    expect(row.lastChecked <= catalogueDate).toBe(true)
  })

  it('have every row begin before it ends', () => {
    const ends = priceRows.flatMap(({ from, until, announcedEnd }) =>
      [until, announcedEnd].flatMap((end) => (end ? [{ from, end }] : [])),
    )
    expect(ends.length).toBeGreaterThan(0)
    for (const { from, end } of ends) expect(from < end).toBe(true)
  })

  it('have prices above nothing, in hundredths of a cent at the finest', () => {
    for (const row of priceRows) {
      if (row.mode === 'unpriced') continue
      const price = row.mode === 'credits' ? row.pack.price : row.centsPerImage
      expect(price).toBeGreaterThan(0)
      expect(Number(price.toFixed(2))).toBe(price)
    }
  })

  it.each([
    ['gpt-image-2', { low: 196, medium: 1756, high: 7024 }],
    ['gpt-image-2.5', { low: 196, medium: 439, high: 1756, xhigh: 3122, max: 7024 }],
  ])('charge by tokens what the tokens of %s cost', (model, tokens) => {
    for (const [tier, count] of Object.entries(tokens)) {
      const cents = (count * 3000) / 1_000_000
      expect(rowOf(`${model}-${tier}`)).toMatchObject({ centsPerImage: Number(cents.toFixed(1)) })
    }
  })

  it('name one middle tier a service, at the usual size and never the lowest of several', () => {
    const rows = priceRows.filter((row) => row.mode === 'per-image')
    const services = new Set(rows.map(({ service }) => service))
    for (const service of services) {
      const tiers = rows.filter((row) => row.service === service)
      const usual = tiers.filter(isComparable)
      const middles = tiers.filter(({ isMiddle }) => isMiddle)
      expect(middles).toHaveLength(1)
      expect(usual).toContain(middles[0])
      if (usual.length > 1) expect(usual.indexOf(middles[0]!)).toBeGreaterThan(0)
      const prices = usual.map(({ centsPerImage }) => centsPerImage)
      expect(prices).toEqual(prices.toSorted((a, b) => a - b))
    }
  })
})

describe('what is on sale', () => {
  it.each([
    ['2022-07-19', []],
    ['2022-07-20', ['DALL·E 2 in OpenAI’s app']],
    ['2022-11-02', ['DALL·E 2 in OpenAI’s app']],
    ['2022-11-03', ['DALL·E 2 in OpenAI’s app', 'DALL·E 2 API']],
    ['2023-12-25', ['DALL·E 2 in OpenAI’s app', 'DALL·E 2 API', 'DALL·E 3 API']],
    ['2024-04-01', ['DALL·E 2 API', 'DALL·E 3 API']],
    ['2025-04-23', ['DALL·E 2 API', 'DALL·E 3 API', 'OpenAI gpt-image-1']],
    [
      '2026-05-12',
      [
        'OpenAI gpt-image-1',
        'OpenAI gpt-image-1-mini',
        'OpenAI gpt-image-1.5',
        'OpenAI gpt-image-2',
        'Google Gemini 2.5 Flash Image',
        'Google Gemini 3 Pro Image',
        'Google Imagen 4',
        'Black Forest Labs FLUX.2',
        'Ideogram 3.0',
        'Stability Stable Image',
      ],
    ],
    [
      '2026-11-28',
      [
        'OpenAI gpt-image-1-mini',
        'OpenAI gpt-image-1.5',
        'OpenAI gpt-image-2',
        'OpenAI gpt-image-2.5',
        'OpenAI gpt-image-2.6',
        'Google Nano Banana 2.1',
        'Google Gemini 3 Pro Image',
        'Black Forest Labs FLUX.2',
        'Ideogram 3.0',
        'Ideogram 4.5',
        'Recraft V4.1',
        'Recraft V3',
        'Stability Stable Image',
      ],
    ],
    [
      '2026-12-02',
      [
        'OpenAI gpt-image-2',
        'OpenAI gpt-image-2.5',
        'OpenAI gpt-image-2.6',
        'Google Nano Banana 2.1',
        'Google Gemini 3 Pro Image',
        'Black Forest Labs FLUX.2',
        'Ideogram 3.0',
        'Ideogram 4.5',
        'Recraft V4.1',
        'Recraft V3',
        'Stability Stable Image',
      ],
    ],
  ])('on %s is what was sold then', (day, services) => {
    expect(servicesOnSaleAt(day)).toEqual(services)
  })

  it('changes between any two of the days a reader can choose', () => {
    const days = priceDates.map(({ day }) => day)
    const offers = [...days, catalogueDate].map((day) =>
      onSaleAt(day)
        .map((row) => row.id)
        .join(),
    )
    const changes = offers.filter((offer, index) => offer !== offers[index - 1])
    expect(changes).toHaveLength(offers.length - 1)
    expect(days.every(isDay)).toBe(true)
    expect([...days, catalogueDate].toSorted()).toEqual([...days, catalogueDate])
  })
})
