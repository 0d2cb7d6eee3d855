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
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'y' || event.shiftKey) redo()
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
  return (
    <div className={styles.history}>
      <button
        type="button"
        className={words.quiet}
        disabled={!canUndo}
        onClick={undo}
        aria-keyshortcuts="Control+Z"
      >
        Undo
      </button>
      <button
        type="button"
        className={words.quiet}
        disabled={!canRedo}
        onClick={redo}
        aria-keyshortcuts="Control+Shift+Z"
      >
        Redo
      </button>
      <button type="button" className={words.quiet} disabled={untouched} onClick={resetAll}>
        Start over
      </button>
    </div>
  )
}
