/** The page's main controls by themselves; the pictures kept ask how many tries give one, too. */
export type ControlName = 'prompts' | 'edits' | 'variations' | 'kept' | 'months' | 'bonus'
