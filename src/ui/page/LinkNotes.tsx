import { dismissNotes } from '#store/actions.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './LinkNotes.module.css'

interface LinkNotesProps {
  /** In an embed, where room is short, all but how many there are. */
  readonly folded?: boolean
}

/** What of the link was not taken as it stood. */
export function LinkNotes({ folded = false }: LinkNotesProps) {
  const notes = useExplorer((state) => state.notes)
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-label="Notes on your link">
      <details open={!folded}>
        <summary>
          {notes.length === 1
            ? 'One thing in the link could not be taken as it stands'
            : `${notes.length} things in the link could not be taken as they stand`}
        </summary>
        <ul>
          {notes.map(({ key, message }) => (
            <li key={key}>{message}</li>
          ))}
        </ul>
      </details>
      <TextButton onClick={dismissNotes}>Dismiss</TextButton>
    </section>
  )
}
