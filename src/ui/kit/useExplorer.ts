import { useStore } from 'zustand'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'

export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  return useStore(explorerStore, select)
}
