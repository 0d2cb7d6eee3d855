import { useEffect } from 'react'
import { redo, resetAll, undo } from '#store/actions.ts'
import { selectCanRedo, selectCanUndo } from '#store/selectors.ts'
import { defaultScenario, sameScenario } from '#scenario/Scenario.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import words from '#ui/styles/words.module.css'
import styles from './rows.module.css'

/** Ctrl Z and Shift Ctrl Z undo the scenario, except in a box that is being typed in. */
function onUndoKey(event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLInputElement && /^(number|text)$/.test(event.target.type)
  const writing = typing || event.target instanceof HTMLTextAreaElement
  if (writing || event.altKey || !(event.ctrlKey || event.metaKey)) return
  if (event.key.toLowerCase() !== 'z') return
  event.preventDefault()
  if (event.shiftKey) redo()
  else undo()
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
    { name: 'Redo', isOff: !canRedo, run: redo, keys: 'Control+Shift+Z' },
    { name: 'Start over', isOff: untouched, run: resetAll },
  ]
  return (
    <div className={styles.history}>
      {buttons.map(({ name, isOff, run, keys }) => (
        <button
          key={name}
          type="button"
          className={words.quiet}
          // Stays in reach of the keyboard when there is nothing left to take back.
          aria-disabled={isOff}
          aria-keyshortcuts={keys}
          onClick={() => {
            if (!isOff) run()
          }}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
