import { describe, expect, it } from 'vitest'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { presetScenario } from '#scenario/presets.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { plansChart } from '#ui/sections/plans/chart.ts'
import { barRows } from '#ui/sections/plans/rows.ts'

const choice = { pay: 'all', today: '2026-11-28', built: '2026-11-28' } as const
const outcomeAt = (query: string) => outcomeOf(parseLink(query).scenario)
const rowsAt = (query: string) => barRows(outcomeAt(query), choice)
const rowAt = (query: string, id: string) => rowsAt(query).find((row) => row.id === id)!

describe('the bars of the plans', () => {
  it('have the reader’s own credits on top, then plans by price, then what is paid by the piece', () => {
    expect(rowsAt('').map(({ id }) => id)).toEqual([
      'own',
      'midjourney-basic',
      'leonardo-essential',
      'kaiber-packs',
      'magic-hour-creator',
      'firefly-standard',
      'ideogram-plus',
      'runway-standard',
      'runway-pro',
      'ideogram-pro',
      'runway-max',
      'Pay as you go',
      'openai-prepaid',
      'recraft-api',
      'images',
    ])
  })

  it('are as long as a kept picture costs, in what was used, expired and is left', () => {
    expect(rowAt('', 'own')).toMatchObject({ label: 'Your DALL·E credits', value: '9.4¢' })
    expect(rowAt('', 'ideogram-plus')).toMatchObject({
      included: 2,
      expired: 48,
      value: '50¢',
      more: ', 48¢ expired',
    })
    const { included, left, more } = rowAt('', 'magic-hour-creator')
    expect([included, left].map((cents) => cents.toFixed(1))).toEqual(['31.7', '15.8'])
    expect(more).toBe(', 15.8¢ left')
  })

  it('are as long as a month’s bill where nothing is kept', () => {
    expect(rowAt('prompts=0', 'runway-standard')).toMatchObject({ end: 1500, value: '$15' })
    expect(rowAt('free=0&packs=none', 'own')).toMatchObject({ end: 0, value: '$0' })
  })

  it.each(creditPlans)('have a name of the reader’s own that fits at $slug', ({ slug }) => {
    const [own] = barRows(outcomeOf(presetScenario(slug)!), choice)
    expect(own!.label.length).toBeLessThanOrEqual('Your DALL·E credits'.length)
  })

  it('are an outline, last of their kind, where pictures are refused', () => {
    const rows = rowsAt('prompts=2000')
    const plans = rows.slice(
      1,
      rows.findIndex(({ kind }) => kind === 'heading'),
    )
    expect(plans.at(-1)).toMatchObject({
      id: 'leonardo-essential',
      included: 0,
      expired: 0,
      value: 'covers 35 %',
      more: ', 2,833 of your 8,000 pictures',
    })
    expect(plans.at(-1)!.refused).toBeGreaterThan(0)
    expect(rowAt('buy=none', 'own').refused).toBe(0)
    expect(rowAt('buy=none&free=15&promptcost=1', 'own').end).toBe(0)
  })

  it.each(['', 'prompts=0', 'months=36&pattern=300,100,0&edits=7', 'prompts=10000'])(
    'add up to their bills at “%s”',
    (query) => {
      for (const row of rowsAt(query).filter(({ kind }) => kind === 'own' || kind === 'plan'))
        expect(row.included + row.bought + row.expired + row.left + row.refused).toBeCloseTo(
          row.end,
          6,
        )
    },
  )
})

describe('the range by the image', () => {
  it('runs from the cheapest middle tier to the dearest', () => {
    expect(rowAt('', 'images').value).toBe('4.4¢ to 53.6¢')
    expect(rowAt('prompts=0', 'images').value).toBe('$0')
  })

  it('is one price where both ends are', () => {
    expect(rowAt('prompts=0', 'images').value).toBe('$0')
  })

  it('is for all of the reader’s pictures, those that their own credits refuse too', () => {
    const [refused, served] = ['packs=none', 'packs=none&free=40'].map(
      (query) => rowAt(`prompts=40&${query}`, 'images').from * (query === 'packs=none' ? 15 : 40),
    )
    expect(refused).toBeCloseTo(served!, 6)
  })
})

describe('the table of the plans', () => {
  const { columns, rows } = plansChart(choice).table(outcomeAt(''))
  const at = (label: string) => columns.findIndex((column) => column.label === label)
  const plans = rows.slice(1, -2)

  it('has every plan with its sources, their date and how sure its figures are', () => {
    expect(plans).toHaveLength(13)
    for (const row of plans) {
      expect(row[at('Source')]).toMatch(/^https:\/\//)
      expect(row[at('Date')]).toMatch(/^as of .*20\d\d(, may have changed)?$/)
      expect(row[at('How sure')]).toMatch(/\.$/)
    }
    const midjourney = plans.find(([name]) => name === 'Midjourney Basic')!
    expect(midjourney[at('How sure')]).toBe(
      'Restated by others: packs on sale. Assumed: life of a paid credit.',
    )
    expect(midjourney[at('Expired')]).toBe('80 %')
    const runway = plans.find(([name]) => name === 'Runway Max')!
    expect(runway[at('How sure')]).toContain(
      'Restated by others: included credits a month, life of an included credit, subscription a month',
    )
  })

  it('says last which are over', () => {
    expect(plans.at(-1)![0]).toBe('Luma Dream Machine Lite, over since March 2026')
  })

  it('says of none that it is over before it was', () => {
    const then = plansChart({ ...choice, today: '2026-02-28' }).table(outcomeAt('')).rows
    expect(then.map(([name]) => name)).toContain('Luma Dream Machine Lite')
  })

  it('has the reader’s own credits first, and the range by the image last', () => {
    expect(rows[0]!.slice(0, 2)).toEqual([
      'Your DALL·E credits',
      'as in the article, February 2023',
    ])
    expect(rows.at(-1)![0]).toBe('By the image, the dearest')
  })

  it('has the source, date and confidence of prices by the image too', () => {
    const [low, high] = rows.slice(-2)
    expect(low![at('Source')]).toContain('https://developers.openai.com/api/docs/models/')
    expect(low![at('Date')]).toBe('checked 27 November 2026')
    expect(low![at('How sure')]).toBe('The vendor’s own text was seen.')
    expect(high![at('Date')]).toBe('checked 26 September 2026, may have changed')
  })
})
