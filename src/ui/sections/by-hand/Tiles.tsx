import { memo, useState } from 'react'
import type { HandOperation } from '#domain/manual/handEvents.ts'
import { doByHand } from '#store/handActions.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { formatQuantity } from '#ui/kit/format.ts'
import { TileArt } from '#ui/kit/TileArt.tsx'
import { nameOperation } from './handWords.ts'
import styles from './ByHand.module.css'

/** More are shown on demand. */
const newest = 6

/** An edit or a variation takes up the idea of what was made before it. */
function familyOf(operations: readonly HandOperation[], index: number): number {
  let family = index
  while (family > 0 && operations[family]?.kind !== 'prompt') family -= 1
  return family
}

interface MadeProps {
  readonly name: string
  readonly index: number
  readonly family: number
  readonly operation: HandOperation
}

/** What one operation returned: each picture is kept or not. */
const Made = memo(function Made({ name, index, family, operation }: MadeProps) {
  return (
    <li className={styles.made}>
      <span className={styles.name}>
        {`${name[0]?.toUpperCase()}${name.slice(1)}, month ${operation.month}`}
      </span>
      <span className={styles.tiles}>
        {operation.kept.map((kept, image) => (
          <button
            key={image}
            type="button"
            className={styles.tile}
            aria-pressed={kept}
            aria-label={`Keep picture ${image + 1} of ${name}`}
            onClick={() => doByHand([{ type: kept ? 'discard' : 'keep', operation: index, image }])}
          >
            <TileArt family={family} seed={index * 10 + image} />
          </button>
        ))}
      </span>
    </li>
  )
})

/** The pictures made, the newest first; press one to keep it, again to discard it. */
export function Tiles({ operations }: { operations: readonly HandOperation[] }) {
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, operations.length - newest)
  if (operations.length === 0) return null
  return (
    <div className={styles.pictures} data-live>
      <p className={styles.hint}>Press a picture to keep it or discard it.</p>
      <ol className={styles.list} aria-label="Pictures made by hand, the newest first">
        {operations
          .map((operation, index) => (
            <Made
              key={index}
              name={nameOperation(operations, index)}
              index={index}
              family={familyOf(operations, index)}
              operation={operation}
            />
          ))
          .slice(hidden)
          .reverse()}
      </ol>
      {hidden > 0 && (
        <TextButton onClick={() => setAll(true)}>
          {`Show ${formatQuantity(hidden, ['older one', 'older ones'])}`}
        </TextButton>
      )}
    </div>
  )
}
