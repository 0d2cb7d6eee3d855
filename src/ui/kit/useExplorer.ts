import { useStore } from 'zustand'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { followingStore } from '#ui/scheduling/followingStore.ts'

/** What stands; where a slider is on the move, a moment later. */
export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  return useStore(followingStore, select)
}

/** For the answer and the sliders, which follow in the frame of each move. */
export function useAtOnce<T>(select: (state: ExplorerState) => T): T {
  return useStore(explorerStore, select)
}
