import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { presets, presetScenario } from '#scenario/presets.ts'
import { parseLink } from '#scenario/link.ts'
import { openLink, setSettings, undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { PageHead } from '#ui/page/PageHead.tsx'

beforeEach(() => explorerStore.setState(explorerStore.getInitialState(), true))

function showAt(slug: string) {
  openLink({ ...parseLink(''), scenario: presetScenario(slug)! }, 'first')
  render(<PageHead />)
}

it('says of whom a named page is, while that stands, and keeps its place', () => {
  showAt('blogger')
  const kicker = screen.getByText(/^Three posts a week/)
  expect(kicker.style.visibility).toBe('visible')
  act(() => setSettings({ prompts: 20 }))
  expect(kicker.style.visibility).toBe('hidden')
  act(undo)
  expect(kicker.style.visibility).toBe('visible')
})

it.each(['launch', 'no-free', 'luma-lite'])(
  'leaves %s, which is no person, to the prices',
  (slug) => {
    showAt(slug)
    expect(screen.queryByText(presets.find((preset) => preset.slug === slug)!.sentence)).toBeNull()
  },
)
