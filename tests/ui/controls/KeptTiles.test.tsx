import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { KeptTiles } from '#ui/controls/KeptTiles.tsx'
import { explorerStore } from '#store/explorerStore.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

it.each([
  [{}, 'One credit, one prompt, four pictures.', 4, 'prompt'],
  [{ prompts: 0, edits: 3 }, 'One credit, one edit, three pictures.', 3, 'edit'],
  [
    { prompts: 0, edits: 15, variations: 1 },
    'One credit, one edit, three pictures.',
    3,
    'operation',
  ],
  [{ prompts: 16, variations: 4 }, 'One credit, one prompt, four pictures.', 4, 'operation'],
])('at %j say “%s”', (settings, said, tiles, noun) => {
  explorerStore.setState({ scenario: scenarioWith(settings) })
  const { container } = render(<KeptTiles />)
  expect(screen.getByText(said)).toBeTruthy()
  expect(screen.getAllByRole('radio')).toHaveLength(tiles)
  expect(container.querySelector('#control-hits')?.textContent).toMatch(new RegExp(`${noun}$`))
})
