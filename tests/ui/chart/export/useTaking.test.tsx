import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Taken } from '#ui/chart/export/taken.ts'
import { useTaking } from '#ui/chart/export/useTaking.tsx'

const file = (name: string): Taken => ({ file: new File([], name), how: 'downloaded' })

function Tools({ slow }: { slow: Promise<Taken> }) {
  const { take, said } = useTaking()
  return (
    <>
      <button type="button" onClick={() => take(() => slow)}>
        PNG
      </button>
      <button type="button" onClick={() => take(() => Promise.resolve(file('bill.csv')))}>
        CSV
      </button>
      {said}
    </>
  )
}

it('says nothing of what comes after something else was asked for', async () => {
  let arrive: (taken: Taken) => void = () => undefined
  render(<Tools slow={new Promise((resolve) => (arrive = resolve))} />)
  act(() => screen.getByText('PNG').click())
  act(() => screen.getByText('CSV').click())
  await screen.findByText('Your browser was given bill.csv.')
  await act(async () => arrive(file('bill.png')))
  expect(screen.queryByText('Your browser was given bill.csv.')).not.toBeNull()
  expect(screen.queryByText('Your browser was given bill.png.')).toBeNull()
})
