import type { ReactNode } from 'react'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import { whatIfChart } from './chart.ts'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
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
        <div className={styles.folded}>{children}</div>
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
        <Group title="Whose prices" folded>
          <TariffChoice />
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
      <Group title="Your own months" folded={folded}>
        <PatternEditor />
      </Group>
    </div>
  )
}

function Editor({ folded }: { folded: boolean }) {
  return (
    <div className={styles.editor} data-live data-control>
      <Groups folded={folded} />
      <ResetWhatIf />
    </div>
  )
}

export const chart = () => whatIfChart

/** The whole tariff to choose or to edit, and the habits that have no control beside the answer. */
export function Section({ section, heading, children }: SectionProps) {
  const embedded = heading === 'h1'
  return (
    <Chart
      section={section}
      chart={whatIfChart}
      heading={heading}
      below={<Editor folded={embedded} />}
    >
      {children}
      {!embedded && <TariffChoice />}
    </Chart>
  )
}
