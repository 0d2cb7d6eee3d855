import { describe, expect, it } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { presetScenario } from '#scenario/presets.ts'
import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountsOf, textOf } from '#ui/amounts/sentence.ts'
import type { PlansChoice } from '#ui/sections/plans/choice.ts'
import { coveredWords, takeaway } from '#ui/sections/plans/words.ts'
import { planBills } from '#ui/sections/plans/series.ts'

const on = (today: string, pay: PlansChoice['pay'] = 'all'): PlansChoice => ({
  pay,
  today,
  built: today,
})
const asBuilt = on('2026-11-28')
const outcomeAt = (query: string) => outcomeOf(parseLink(query).scenario)
const saidAt = (query: string, choice = asBuilt) => textOf(takeaway(outcomeAt(query), choice))

describe('what the plans’ figure says', () => {
  it('names who costs least here, what of it expires, and where that changes', () => {
    expect(saidAt('')).toBe(
      'Of these plans Midjourney Basic would cost you least, $10 a month (25¢ for each picture kept); 80 % of the credits would expire. Your DALL·E credits came to $3.75; pay as you go (OpenAI API prepaid) would come to $2.08 a month. Kaiber packs cost least up to 30 prompts a month, then Midjourney Basic, from 226 to 708 Leonardo Essential; yours would have cost no more than these up to 91.',
    )
  })

  it('says no more than that of other numbers where it is to be brief', () => {
    const brief = textOf(takeaway(outcomeAt(''), asBuilt, true))
    expect(saidAt('')).toContain(`${brief} Kaiber packs cost least up to 30`)
    expect(textOf(takeaway(outcomeAt('prompts=0'), asBuilt, true))).toMatch(/all the same\.$/)
  })

  it('counts only the pictures that are kept where only those are paid for', () => {
    expect(saidAt('', on('2026-11-28', 'kept'))).toContain(
      'Of these plans Kaiber packs would cost you least, $3.33 a month (8.3¢ for each picture kept); none of the credits would expire.',
    )
  })

  it('tells the reigns around the reader’s own number', () => {
    expect(saidAt('prompts=800')).toContain(
      'Leonardo Essential costs least from 226 to 708 prompts a month, then Ideogram Plus, from 2,001 Ideogram Pro;',
    )
  })

  it('counts edits where they are all there is', () => {
    expect(saidAt('prompts=0&edits=20')).toMatch(/Kaiber packs cost least up to \d+ edits a month/)
  })

  it('counts shares of a usual month where months differ', () => {
    expect(saidAt('pattern=300,100,0')).toMatch(/up to \d+ prompts in a usual month, then/)
  })

  it('has no price of a picture where nothing is kept, and no cheapest where nothing is made', () => {
    expect(saidAt('prompts=0')).toMatch(
      /^You make no pictures here: packs cost you nothing, and a subscription its fee all the same\. /,
    )
    expect(saidAt('free=0&packs=none')).toContain('least, $10 a month; 80 %')
    expect(saidAt('free=0&packs=none')).toContain('Your own credits come to $0 and refuse some')
  })

  it('never calls a plan that refuses pictures the cheapest', () => {
    const outcome = outcomeAt('prompts=2000')
    const leonardo = planBills(outcome, asBuilt).apps.at(-1)!
    expect(leonardo.plan.slug).toBe('leonardo-essential')
    expect(leonardo.totals.refused).toBeGreaterThan(0)
    expect(coveredWords(leonardo)).toBe('2,833 of your 8,000 pictures')
    expect(textOf(takeaway(outcome, asBuilt))).toContain('Of these plans Ideogram Plus would')
  })

  it('says nothing of a plan once it is over', () => {
    const query = 'prompts=200&pattern=0,1000'
    const names = (day: string) =>
      planBills(outcomeAt(query), on(day)).apps.map(({ plan }) => plan.slug)
    expect(names('2026-02-28')).toContain('luma-lite')
    for (const day of ['2026-03-01', '2026-12-02', '2031-01-01'])
      expect(names(day)).not.toContain('luma-lite')
    expect(saidAt('months=1&prompts=45', on('2026-02-28'))).toContain('Luma')
    expect(saidAt('months=1&prompts=45', on('2026-03-01'))).not.toContain('Luma')
  })

  it('names a plan whose tariff the reader has set, in the present', () => {
    const query = 'free=200&fee=10&packs=60x4&paidlife=never&editimages=4&variationimages=4'
    expect(saidAt(query)).toContain('Your credits (Midjourney Basic) come to $10;')
  })

  it('does not compare pay as you go with itself', () => {
    const outcome = outcomeOf(presetScenario('openai-prepaid')!)
    expect(textOf(takeaway(outcome, asBuilt))).toContain(
      'Your credits (OpenAI API prepaid) come to 83.3¢. ',
    )
  })

  it('names of two that cost the same the same one for here and for other numbers', () => {
    expect(saidAt('prompts=226')).toMatch(
      /^Of these plans Leonardo Essential would cost you least, \$12 a month.*, then Leonardo Essential/,
    )
    expect(saidAt('prompts=225')).toMatch(
      /^Of these plans Midjourney Basic would cost you least, \$11\.67/,
    )
  })

  it.each(['months=36&pattern=300,100,0', 'prompts=10000&edits=10000&variations=10000', 'hits=1'])(
    'is whole and finite at “%s”',
    (query) => {
      for (const pay of ['all', 'kept'] as const) {
        const said = saidAt(query, on('2026-11-28', pay))
        expect(said).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(said).toMatch(/\.$/)
      }
    },
  )
})

describe('its amounts', () => {
  it('open to the plan’s own account, its figures marked by how sure they are', () => {
    const [monthly, perKept] = amountsOf(takeaway(outcomeAt('edits=300'), asBuilt))
    const { title, text, inputs } = formulaOf(monthly!.meaning)
    expect(title).toBe('Leonardo Essential, a month')
    expect(text).toBe('12 × $12 in fees ÷ 12 months')
    expect(inputs.map(({ label, kind }) => [label, kind])).toEqual([
      ['subscription a month', 'restated'],
      ['free credits a month', 'restated'],
      ['life of a free credit', 'vendor'],
      ['credits a prompt costs', 'vendor'],
      ['images a prompt returns', 'vendor'],
      ['credits an edit costs', 'vendor'],
      ['images an edit returns', 'vendor'],
    ])
    expect(formulaOf(perKept!.meaning).text).toMatch(/ ÷ .*pictures kept\)?$/)
  })

  it('mark what is assumed', () => {
    const midjourney = amountsOf(takeaway(outcomeAt(''), asBuilt))[0]!
    const { inputs } = formulaOf(midjourney.meaning)
    expect(inputs.find(({ label }) => label === 'life of a paid credit')?.kind).toBe('guessed')
  })
})
