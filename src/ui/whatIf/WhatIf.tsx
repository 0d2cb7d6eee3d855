import { useMemo, type ReactNode } from 'react'
import { selectOutcome } from '#store/selectors.ts'
import { Formulas, Worded } from '#ui/formula/Formulas.tsx'
import { useExplorer } from '#ui/useExplorer.ts'
import type { SectionProps } from '#ui/sections.tsx'
import { WhatMatters } from '#ui/sensitivity/WhatMatters.tsx'
import { nowAndThen, billFormulas } from './nowAndThen.ts'
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
  readonly open?: boolean
  readonly children: ReactNode
}

function Group({ title, folded, open = false, children }: GroupProps) {
  if (folded)
    return (
      <details name="what-if" className={styles.group} open={open}>
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
      {folded && (
        <Group title="Whose prices" folded open>
          <TariffChoice brief />
        </Group>
      )}
      <Group title="Free or included credits" folded={folded}>
        <ValueField name="free" />
        <ValueField name="freelife" />
        <ValueField name="bonus" />
        <ValueField name="fee" />
      </Group>
      <Group title="Paid credits" folded={folded}>
        <PacksEditor />
        <ValueField name="paidlife" />
        <PurchasingChoice />
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
  const formulas = useMemo(() => billFormulas(outcome), [outcome])
  const embedded = Heading === 'h1'
  return (
    <section className={styles.section} id="what-if" aria-labelledby="what-if-title">
      <Heading id="what-if-title">What if?</Heading>
      <Formulas place="elsewhere" outcome={outcome} own={formulas}>
        <p className={styles.takeaway} data-live>
          <Worded text={nowAndThen(outcome)} />
        </p>
      </Formulas>
      {children}
      <div className={styles.editor} data-live>
        {!embedded && <TariffChoice brief={false} />}
        <Groups folded={embedded} />
        <ResetWhatIf />
      </div>
      {!embedded && <WhatMatters />}
    </section>
  )
}
