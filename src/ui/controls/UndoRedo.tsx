import { useEffect, useState } from 'react'
import { redo, resetAll, undo } from '#store/actions.ts'
import { selectCanRedo, selectCanUndo } from '#store/selectors.ts'
import { defaultScenario, sameScenario } from '#scenario/Scenario.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './rows.module.css'

/** The letter on the key; where the keyboard writes no Latin ones, that of its place (UI Events). */
function latinLetter({ key, code }: KeyboardEvent): string {
  return (/^\p{Script=Latin}$/u.test(key) ? key : code.replace('Key', '')).toLowerCase()
}

/** On a Mac, Command Y is the browser's own. */
function meantBy(event: KeyboardEvent): (() => void) | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null
  const letter = latinLetter(event)
  if (letter === 'z') return event.shiftKey ? redo : undo
  return letter === 'y' && !event.shiftKey && !event.metaKey ? redo : null
}

/** Ctrl Z undoes the scenario, except in a box that is being typed in: there it is the browser's. */
function onUndoKey(event: KeyboardEvent): void {
  const { target } = event
  const isTyping = target instanceof HTMLInputElement && target.dataset.typing === 'true'
  const run = meantBy(event)
  if (run === null || isTyping || target instanceof HTMLTextAreaElement) return
  event.preventDefault()
  run()
}

export function UndoRedo() {
  const canUndo = useExplorer(selectCanUndo)
  const canRedo = useExplorer(selectCanRedo)
  const untouched = useExplorer(({ scenario }) => sameScenario(scenario, defaultScenario))
  useEffect(() => {
    window.addEventListener('keydown', onUndoKey)
    return () => window.removeEventListener('keydown', onUndoKey)
  }, [])
  const buttons = [
    { name: 'Undo', isOff: !canUndo, run: undo, keys: 'Control+Z' },
    { name: 'Redo', isOff: !canRedo, run: redo, keys: 'Control+Shift+Z Control+Y' },
    { name: 'Start over', isOff: untouched, run: resetAll },
  ]
  // Once there, the buttons stay in reach of the keyboard when there is nothing left to take back.
  const [isUsed, setUsed] = useState(false)
  if (!isUsed && buttons.every(({ isOff }) => isOff)) return null
  if (!isUsed) setUsed(true)
  return (
    <div className={styles.history}>
      {buttons.map(({ name, isOff, run, keys }) => (
        <TextButton
          key={name}
          aria-disabled={isOff}
          aria-keyshortcuts={keys}
          onClick={() => {
            if (!isOff) run()
          }}
        >
          {name}
        </TextButton>
      ))}
    </div>
  )
}
