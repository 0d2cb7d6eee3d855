import { giveBack, settle } from './actions.ts'
import { explorerStore } from './explorerStore.ts'

/** A pause of this many milliseconds ends a change. */
const pause = 400

/** What is moved by a pointer that stays down: sliders, and the bars of a pattern. */
const movable = 'input[type=range], [role=slider]'

interface Hold {
  readonly pointerId: number
  readonly by: EventTarget
}

/** Whatever may end a hold: after a native menu or a context menu no `pointerup` comes. */
const ends = [
  'pointerup',
  'pointercancel',
  'pointermove',
  'keydown',
  'contextmenu',
  'change',
  'blur',
] as const

/** A press elsewhere takes the focus from a box, which tells of a change and of a blur in passing. */
function endsHold({ pointerId, by }: Hold, event: Event): boolean {
  const { type, target, currentTarget } = event
  if (type.startsWith('pointer')) {
    const pointer = event as PointerEvent
    return pointer.pointerId === pointerId && (type !== 'pointermove' || pointer.buttons === 0)
  }
  return type === 'keydown' || type === 'contextmenu' || target === by || target === currentTarget
}

/**
 * Ends a change once the reader has paused and holds no slider: a drag, or a key held, is one step
 * of undo. A drag that the browser takes over to scroll was none. Returns its own undo.
 */
export function connectSettling(target: Window): () => void {
  let timer: number | undefined
  let hold: Hold | null = null

  const settleIn = (delay: number) => {
    target.clearTimeout(timer)
    timer = target.setTimeout(settle, delay)
  }
  const grab = (event: PointerEvent) => {
    const by = event.target instanceof Element ? event.target.closest(movable) : null
    if (by === null || !event.isPrimary || event.button !== 0) return
    // What came before is a step of its own.
    target.clearTimeout(timer)
    settle()
    hold = { pointerId: event.pointerId, by }
  }
  const release = (event: Event) => {
    if (hold === null || !endsHold(hold, event)) return
    hold = null
    if (event.type === 'pointercancel') giveBack()
    // After the control's own handlers, so that the last pixel belongs to the step.
    else settleIn(0)
  }
  // A page that is hidden may never be seen again.
  const hide = () => {
    if (target.document.visibilityState === 'hidden') settle()
  }
  const unsubscribe = explorerStore.subscribe((state, before) => {
    const isChange = state.scenario !== before.scenario && state.scenario !== state.settled
    // What is held settles when it is let go.
    if (isChange && hold === null) settleIn(pause)
  })
  const own = new AbortController()
  const options = { capture: true, signal: own.signal }
  target.addEventListener('pointerdown', grab, options)
  for (const type of ends) target.addEventListener(type, release, options)
  target.document.addEventListener('visibilitychange', hide, options)
  return () => {
    unsubscribe()
    target.clearTimeout(timer)
    own.abort()
  }
}
