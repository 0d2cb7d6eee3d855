import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { ChartTools } from '#ui/chart/frame/ChartTools.tsx'
import { DialogContext } from '#ui/kit/openDialog.ts'
import { creditChart } from '#ui/sections/credit/chart.ts'
import { credit } from '#ui/sections/sections.ts'

const chart = { ...creditChart, slug: credit.slug, title: credit.title }
const tools = <ChartTools chart={chart} outcome={outcomeOf(defaultScenario)} />

const summaries = () => [...document.querySelectorAll('summary')].map((each) => each.textContent)

test('a figure has one table and one menu, both folded', () => {
  render(<DialogContext value={() => undefined}>{tools}</DialogContext>)
  expect(summaries()).toEqual(['Table', 'Use this figure'])
  expect(document.querySelectorAll('details[open]').length).toBe(0)
  const menu = document.querySelectorAll('details')[1] as HTMLElement
  const buttons = within(menu).getAllByRole('button', { hidden: true })
  expect(buttons.map((each) => each.textContent)).toEqual([
    'CSV',
    'Copy table',
    'SVG',
    'PNG',
    'Embed',
    'Link',
  ])
  for (const each of buttons) expect(each.getAttribute('aria-label')).toContain(credit.title)
})

test('an embed offers no embedding', () => {
  render(tools)
  expect(screen.queryByRole('button', { name: /^Embed/, hidden: true })).toBeNull()
})

test('the link to a figure is copied, and shown', async () => {
  render(tools)
  await userEvent.click(screen.getByText('Use this figure'))
  await userEvent.click(screen.getByRole('button', { name: /^Link to/ }))
  const field = await screen.findByRole<HTMLTextAreaElement>(
    'textbox',
    { name: 'Link to this figure' },
    { timeout: 10_000 },
  )
  expect(field.value).toMatch(/prompts=40&.*v=1#credit$/)
})
