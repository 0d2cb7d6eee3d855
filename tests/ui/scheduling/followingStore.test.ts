import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changeScenario, moveScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { followingStore } from '#ui/scheduling/followingStore.ts'

const shown = () => followingStore.getState().scenario.prompts

beforeEach(() => {
  vi.stubGlobal('document', { hidden: true })
  explorerStore.setState(explorerStore.getInitialState(), true)
})

describe('what stands beside the answer', () => {
  it('follows a change at once', () => {
    changeScenario({ prompts: 21 })
    expect(shown()).toBe(21)
  })

  it('follows a slider in a turn of its own, and then shows where it stands', async () => {
    const before = shown()
    moveScenario({ prompts: 30 })
    moveScenario({ prompts: 31 })
    expect(shown()).toBe(before)
    await vi.waitFor(() => expect(shown()).toBe(31))
  })

  it('has caught up with a slider once anything else is changed', () => {
    moveScenario({ prompts: 30 })
    changeScenario({ edits: 2 })
    expect(followingStore.getState()).toBe(explorerStore.getState())
  })
})
