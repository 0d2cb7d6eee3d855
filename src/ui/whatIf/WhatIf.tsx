import type { ReactNode } from 'react'
import { selectOutcome } from '#store/selectors.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import type { SectionProps } from '#ui/sections.tsx'
import { nowAndThen } from './nowAndThen.ts'
import { OperationTable } from './OperationTable.tsx'
import { PacksEditor } from './PacksEditor.tsx'
import { PatternEditor } from './PatternEditor.tsx'
import { PurchasingChoice } from './PurchasingChoice.tsx'
import { ResetWhatIf } from './ResetWhatIf.tsx'
import { TariffChoice } from './TariffChoice.tsx'
import { ValueField } from './ValueField.tsx'
import styles from './WhatIf.module.css'

interface GroupProps {
  readonly title: string
  /** Folded, one open at a time: an embed has no room for more. */
  readonly folded: boolean
  readonly children: ReactNode
}

function Group({ title, folded, children }: GroupProps) {
  if (folded)
    return (
      <details name="what-if" className={styles.group}>
        <summary>{title}</summary>
        {children}
      </details>
    )
  return (
    <div className={styles.group} role="group" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}

function Groups({ folded }: { folded: boolean }) {
  return (
    <div className={styles.groups} data-folded={folded}>
      <Group title="Free credits" folded={folded}>
        <ValueField name="free" />
        <ValueField name="freelife" />
        <ValueField name="bonus" />
      </Group>
      <Group title="Paid credits" folded={folded}>
        <PacksEditor />
        <ValueField name="paidlife" />
        <PurchasingChoice />
        <ValueField name="fee" />
      </Group>
      <Group title="Operations" folded={folded}>
        <OperationTable />
      </Group>
      <Group title="Your habits" folded={folded}>
        <ValueField name="hits" />
        <PatternEditor />
      </Group>
    </div>
  )
}

/** The whole tariff to choose or to edit, and the habits that have no control beside the answer. */
export function WhatIf({ heading: Heading, children }: SectionProps) {
  const outcome = useExplorer(selectOutcome)
  const embedded = Heading === 'h1'
  return (
    <section className={styles.section} id="what-if" aria-labelledby="what-if-title">
      <Heading id="what-if-title">What if?</Heading>
      <p className={styles.takeaway} data-live>
        {nowAndThen(outcome)}
      </p>
      {children}
      <div className={styles.editor} data-live>
        <TariffChoice brief={embedded} />
        <Groups folded={embedded} />
        <ResetWhatIf />
      </div>
    </section>
  )
}
