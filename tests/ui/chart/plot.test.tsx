import { render } from '@testing-library/react'
import { Line, LineChart, usePlotArea, useYAxisScale } from 'recharts'
import { expect, test } from 'vitest'
import { formatMoney } from '#ui/kit/format.ts'
import { EndLabels } from '#ui/chart/EndLabels.tsx'
import { MonthAxis, ValueAxis } from '#ui/chart/axes.tsx'
import { plotOf } from '#ui/chart/plot.ts'

const margin = { top: 30, right: 90, bottom: 20, left: 0 }
const plot = plotOf({ width: 600, height: 300, margin, highest: 1_300_000, format: formatMoney })

const data = [
  { month: 1, cents: 0 },
  { month: 2, cents: 1_300_000 },
]

const values = [0, 333_000, plot.yTop]

/** In words, where Recharts has its plot and some values. */
function WhereRechartsDraws() {
  const { x, y, width, height } = usePlotArea() ?? { x: 0, y: 0, width: 0, height: 0 }
  const yOf = useYAxisScale()
  const heights = values.map((value) => Math.round(yOf?.(value) ?? 0))
  return <text id="drawn">{JSON.stringify([x, x + width, y, y + height, heights])}</text>
}

test('a plot is where Recharts draws it', () => {
  const { container } = render(
    <LineChart {...plot.chart} data={data}>
      <MonthAxis months={2} most={2} />
      <ValueAxis plot={plot} />
      <Line dataKey="cents" isAnimationActive={false} />
      <WhereRechartsDraws />
    </LineChart>,
  )
  const { left, right, top, bottom, yOf } = plot
  expect(container.querySelector('#drawn')?.textContent).toBe(
    JSON.stringify([left, right, top, bottom, values.map((value) => Math.round(yOf(value)))]),
  )
})

const labels = [
  { text: 'highest', at: plot.yTop, tone: '--ink' },
  { text: 'lowest', at: 0, tone: '--ink' },
  { text: 'next to it', at: 1, tone: '--paid' },
]

test('end labels stand apart, within the plot’s height', () => {
  const { container } = render(
    <LineChart {...plot.chart} data={data}>
      <EndLabels plot={plot} labels={labels} gap={20} />
    </LineChart>,
  )
  const places = [...container.querySelectorAll('text')].map((text) => [
    text.textContent,
    Number(text.getAttribute('x')) > plot.right,
    Number(text.getAttribute('y')),
  ])
  // A baseline is 4 px below the middle of its text.
  expect(places).toEqual([
    ['lowest', true, plot.bottom + 4],
    ['next to it', true, plot.bottom + 4 - 20],
    ['highest', true, plot.top + 4],
  ])
})
