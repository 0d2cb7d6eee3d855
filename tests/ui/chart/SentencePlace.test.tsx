import { act, fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { expect, test } from 'vitest'
import { axisProps } from '#ui/chart/chartProps.ts'
import { SentencePlace, SentencePlaceContext } from '#ui/chart/SentencePlace.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'

function Figure({ pointed }: { pointed: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <>
      <p>takeaway</p>
      <SentencePlace ref={place} />
      <SentencePlaceContext value={place}>
        <div data-testid="chart">
          <BarChart width={300} height={100} data={[{ cents: 3 }]} accessibilityLayer={false}>
            <XAxis {...axisProps} />
            <YAxis {...axisProps} domain={[0, 4]} ticks={[0, 4]} />
            <Bar dataKey="cents" isAnimationActive={false} />
            {pointed && (
              <SentenceTooltip say={({ cents }: { cents: number }) => `It cost ${cents}.`} />
            )}
          </BarChart>
        </div>
      </SentencePlaceContext>
    </>
  )
}

test('what a pointer shows stands outside the marks, over the takeaway', () => {
  const { container, getByTestId, rerender } = render(<Figure pointed={false} />)
  rerender(<Figure pointed />)
  const wrapper = container.querySelector('.recharts-tooltip-wrapper')
  expect(wrapper).not.toBeNull()
  expect(getByTestId('chart').contains(wrapper)).toBe(false)
  expect(wrapper?.closest('[aria-hidden="true"]')).not.toBeNull()
})

test('Escape hides what a pointer shows, until it moves on', async () => {
  const { getByText, getByTestId, rerender } = render(<Figure pointed={false} />)
  rerender(<Figure pointed />)
  const pointAt = async (clientX: number) => {
    const plot = getByTestId('chart').querySelector('.recharts-wrapper')
    await act(async () => {
      if (plot) fireEvent.mouseMove(plot, { clientX, clientY: 40 })
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    })
  }
  const visibility = () => getByText('It cost 3.').parentElement?.style.visibility
  await pointAt(150)
  expect(visibility()).toBe('visible')
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(visibility()).toBe('hidden')
  await pointAt(160)
  expect(visibility()).toBe('visible')
})
