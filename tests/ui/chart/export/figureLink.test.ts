import { expect, test } from 'vitest'
import { parseLink } from '#scenario/link.ts'
import { noViewSettings } from '#scenario/viewSettings.ts'
import { figureLink } from '#ui/chart/export/figureLink.ts'
import { defaultScenario } from '#scenario/Scenario.ts'

const shown = { scenario: { ...defaultScenario, prompts: 16 }, pinned: null, view: noViewSettings }

test('a link to a figure says every setting, and where the figure is', () => {
  const link = new URL(figureLink('https://a.example/credits/', shown, 'bill'))
  expect(link.hash).toBe('#bill')
  expect(link.search).toMatch(/prompts=16&.*v=1$/)
  expect(parseLink(link.search).scenario).toEqual(shown.scenario)
})

test('a file on a disk gives what to put after the address of a copy', () => {
  expect(figureLink('file:///c/credits.html', shown, 'bill')).toMatch(/^\?prompts=16&.*#bill$/)
})
