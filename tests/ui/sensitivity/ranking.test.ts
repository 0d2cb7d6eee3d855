import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { finish } from '#domain/work.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { afterStep, movedKeys, sayStep, type MovedKey } from '#ui/sensitivity/naturalSteps.ts'
import { rankingSettings } from '#ui/sensitivity/ranking.ts'
import { anyScenario, faultsOf, scenarioWith } from '#tests/support/scenarios.ts'

function steps(changes: Partial<Scenario>, key: MovedKey) {
  const scenario = scenarioWith(changes)
  return ([-1, 1] as const).map((direction) => {
    const to = afterStep(scenario, key, direction)
    return to && sayStep(key, to, direction)
  })
}

describe('a natural step', () => {
  test.for<[MovedKey, Partial<Scenario>, (string | null)[]]>([
    ['prompts', {}, ['36 prompts', '44 prompts']],
    ['prompts', { prompts: 2 }, ['1 prompt', '3 prompts']],
    ['edits', {}, [null, '1 edit']],
    ['kept', {}, [null, '2 images']],
    ['kept', { kept: 4 }, ['3 images', null]],
    ['hits', {}, ['1 try in 2', null]],
    ['hits', { hits: 34 }, ['33 tries in 100', '1 try in 2']],
    ['months', { months: 36 }, ['35 months', null]],
    ['free', {}, ['10 credits', '20 credits']],
    ['free', { free: 3 }, ['0 credits', '8 credits']],
    ['freelife', {}, [null, '2 months']],
    ['paidlife', { paidlife: 60 }, ['59 months', 'never']],
    ['paidlife', { paidlife: 'never' }, ['60 months', null]],
    ['fee', {}, [null, '$1']],
    ['packs', {}, ['10 % cheaper', '10 % dearer']],
    ['packs', { packs: [] }, [null, null]],
    ['buy', {}, [null, null]],
  ])('of %s from %o leads to %o', ([key, changes, expected]) => {
    expect(steps(changes, key)).toEqual(expected)
  })

  test('of any setting of any scenario leads to a valid scenario that differs in it alone', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom(...movedKeys),
        fc.constantFrom<-1 | 1>(-1, 1),
        (scenario, key, direction) => {
          const to = afterStep(scenario, key, direction)
          fc.pre(to !== null)
          expect(faultsOf(to)).toEqual([])
          expect({ ...to, [key]: scenario[key] }).toEqual(scenario)
          expect(key === 'packs' || to[key] !== scenario[key]).toBe(true)
        },
      ),
    )
  })
})

describe('what matters most', () => {
  const ranked = finish(rankingSettings(outcomeOf(scenarioWith({}))))

  test('is what moves a kept image’s cost most, first', () => {
    const effects = ranked.map(({ largestCents }) => largestCents)
    expect(effects).toEqual(effects.toSorted((a, b) => b - a))
    expect(ranked[0]).toMatchObject({ key: 'promptcost', label: 'Credits a prompt costs' })
  })

  test('says what each step does to it', () => {
    const kept = ranked.find(({ key }) => key === 'kept')
    expect(kept?.steps).toEqual([
      { to: '2 images', perImageCents: 4.6875, differenceCents: -4.6875 },
    ])
  })

  test('changes nothing where the setting is not in use', () => {
    const life = ranked.find(({ key }) => key === 'editcost')
    expect(life).toMatchObject({ largestCents: 0 })
  })
})

test('a dearer pack is dearer by a tenth to the cent', () => {
  const scenario = scenarioWith({ packs: [{ credits: 115, price: cents(1505) }] })
  expect(afterStep(scenario, 'packs', 1)?.packs).toEqual([{ credits: 115, price: 1656 }])
})
