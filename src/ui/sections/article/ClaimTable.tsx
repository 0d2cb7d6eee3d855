import { use, useId, useState } from 'react'
import { article } from '#catalogue/article.ts'
import type { Claim, ClaimSetting } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { PressableWords } from '#ui/kit/PressableWords.tsx'
import { BuiltWholeContext } from '#ui/kit/useContentOnOpen.ts'
import { Evidence, type Pressing } from './Evidence.tsx'
import { briefly } from './claimAmounts.ts'
import { verdictLooks } from './verdicts.ts'
import styles from './ClaimTable.module.css'

/** One line, and below it what it rests on. */
function ClaimRows({ claim, ...pressing }: Pressing & { readonly claim: Claim }) {
  const isBuilt = use(BuiltWholeContext)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { mark, words } = verdictLooks[claim.verdict]
  return (
    <>
      <tr className={styles.row}>
        <th scope="row">
          <PressableWords
            className={styles.claim}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            {claim.claim}
          </PressableWords>
        </th>
        <td className={styles.verdict}>
          <span className={styles.mark} aria-hidden>
            {mark}
          </span>{' '}
          <span>{words}</span>
        </td>
        <td className={styles.brief}>{briefly(claim) ?? '–'}</td>
      </tr>
      <tr id={id} className={styles.evidence} data-open={isOpen}>
        <td colSpan={3}>{(isOpen || isBuilt) && <Evidence claim={claim} {...pressing} />}</td>
      </tr>
    </>
  )
}

interface ClaimTableProps {
  readonly labelledBy: string
  /** In an embed there is no answer to lead to. */
  readonly embedded: boolean
}

/** Each claim, the verdict on it and our own number; the evidence opens below its line. */
export function ClaimTable({ labelledBy, embedded }: ClaimTableProps) {
  const [pressed, setPressed] = useState<ClaimSetting | null>(null)
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">
            <a href={article.url} target="_blank" rel="noreferrer">
              The article
            </a>{' '}
            <span>said</span>
          </th>
          <th scope="col">Verdict</th>
          <th scope="col">Worked out</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRows
            key={claim.id}
            claim={claim}
            pressed={pressed}
            onPress={setPressed}
            embedded={embedded}
          />
        ))}
      </tbody>
    </table>
  )
}
