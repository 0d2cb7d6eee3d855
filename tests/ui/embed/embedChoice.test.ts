import { describe, expect, test } from 'vitest'
import { defaultScenario } from '#scenario/Scenario.ts'
import { noViewSettings, type ViewSettings } from '#scenario/viewSettings.ts'
import { embedOf, firstChoice, type EmbedChoice } from '#ui/embed/embedChoice.ts'

function queryOf(changes: Partial<EmbedChoice>, view: Partial<ViewSettings> = {}): URLSearchParams {
  const shown = {
    root: 'https://a.example/',
    scenario: defaultScenario,
    pinned: null,
    view: { ...noViewSettings, ...view },
    today: '2026-12-02',
  }
  return new URLSearchParams(embedOf({ ...firstChoice('today'), ...changes }, shown).query)
}

describe('an embed', () => {
  test('shows the day, the pictures paid for and the month of the page, each in its figure', () => {
    const view = { day: '2024-05-01', pay: 'kept', month: 4 } as const
    expect(queryOf({}, view).toString()).toBe('day=2024-05-01&pay=kept')
    expect(queryOf({ view: 'account' }, view).toString()).toBe('month=4')
    expect(queryOf({ view: 'bill' }, view).toString()).toBe('')
    expect(queryOf({ view: 'explorer' }, view).toString()).toBe('day=2024-05-01&pay=kept&month=4')
  })

  test('that is frozen keeps the day on which it was frozen', () => {
    expect(queryOf({ frozen: true }).get('day')).toBe('2026-12-02')
    expect(queryOf({ frozen: false }).get('day')).toBeNull()
  })

  test('leaves out its controls, but not those of the whole explorer', () => {
    expect(queryOf({ controls: false }).get('controls')).toBe('none')
    expect(queryOf({ controls: true }).get('controls')).toBeNull()
    expect(queryOf({ controls: false, view: 'explorer' }).get('controls')).toBeNull()
  })
})
