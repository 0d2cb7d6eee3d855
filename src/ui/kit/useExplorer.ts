import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { followingStore } from '#ui/scheduling/followingStore.ts'

/** What stands; where a slider is on the move, a moment later. */
export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  return useStore(followingStore, select)
}

/** For what has to follow at once and seldom changes during a drag. */
export function useAtOnce<T>(select: (state: ExplorerState) => T): T {
  return useStore(explorerStore, select)
}

/**
 * For the little that follows each move of a drag: written to the document itself, since a render
 * of it takes as long as all else that a frame has to do. Called at each change and after each render.
 */
export function useWriting(write: (state: ExplorerState) => void): void {
  useLayoutEffect(() => {
    write(explorerStore.getState())
    return explorerStore.subscribe(write)
  })
}
