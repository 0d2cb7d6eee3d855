import { connectHeight } from './height.ts'
import { connectHostTheme } from './hostTheme.ts'
import { connectJumps } from './jumps.ts'

/** The talk between an embed and the page around it. Returns its own undo. */
export function connectHost(window: Window & typeof globalThis): () => void {
  const undos = [connectHeight(window), connectJumps(window), connectHostTheme(window)]
  return () => undos.forEach((undo) => undo())
}
