/** The page's main controls; everything else is in “What if?”. */
export type ControlName = 'prompts' | 'edits' | 'variations' | 'kept' | 'months' | 'hits' | 'bonus'
