import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Controls } from '#ui/controls/Controls.tsx'
import { movedKeys } from '#ui/sensitivity/naturalSteps.ts'
import { WhatIf } from '#ui/whatIf/WhatIf.tsx'
import { scenarioWith } from '#tests/support/scenarios.ts'

const page = (
  <>
    <Controls />
    <WhatIf heading="h2" />
  </>
)

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it('every setting has a control to lead to', () => {
  render(page)
  const missing = movedKeys.filter(
    (key) => !document.querySelector(`#control-${key} :is(input, select, button)`),
  )
  expect(missing).toEqual([])
})

it('a bar leads to its control', async () => {
  render(page)
  await userEvent.click(screen.getByRole('link', { name: 'Free credits a month' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Free credits a month' }))
})

it('says where no step changes anything', async () => {
  setScenario(scenarioWith({ prompts: 0, free: 0, fee: cents(0), packs: [] }))
  render(page)
  expect(await screen.findByText('You keep no image here, so none has a price.')).toBeTruthy()
})
