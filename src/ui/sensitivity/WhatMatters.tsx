import { useMemo, type CSSProperties, type MouseEvent } from 'react'
import { inSteps } from '#scenario/inSteps.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { selectSettledOutcome } from '#store/selectors.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import { amountOf } from '#ui/amounts/metrics.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatList, formatMoney } from '#ui/format.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import { useLastWorked } from '#ui/working/useWorked.ts'
import { rankingSettings, type RankedSetting, type Step } from './ranking.ts'
import styles from './WhatMatters.module.css'

/** Takes the reader to the control itself, not just to its place. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.querySelector(event.currentTarget.hash)
  // Not a button beside it, which would change or reset it.
  const control =
    place?.querySelector<HTMLElement>('input:not([type=radio]:not(:checked)), select, textarea') ??
    place?.querySelector<HTMLElement>('button')
  if (!control) return
  event.preventDefault()
  control.focus()
}

function sayDifference(cents: number | null): string {
  if (cents === null) return 'none kept'
  if (Math.abs(cents) < 1e-9) return 'no change'
  return `${formatMoney(Math.abs(cents))} ${cents < 0 ? 'less' : 'more'}`
}

function StepBar({ step, widest }: { step: Step; widest: number }) {
  const { to, differenceCents } = step
  const share = (differenceCents ?? 0) / widest
  return (
    <li className={styles.step}>
      <span className={styles.to}>{to}</span>
      <span className={styles.track}>
        {share !== 0 && (
          <span
            className={styles.bar}
            data-cheaper={share < 0}
            style={{ '--share': Math.abs(share) } as CSSProperties}
          />
        )}
      </span>
      <span className={styles.effect}>{sayDifference(differenceCents)}</span>
    </li>
  )
}

function Setting({ setting, widest }: { setting: RankedSetting; widest: number }) {
  return (
    <li className={styles.setting}>
      <a href={`#control-${setting.key}`} onClick={goTo}>
        {setting.label}
      </a>
      <ul className={styles.steps}>
        {setting.steps.map((step) => (
          <StepBar key={step.to} step={step} widest={widest} />
        ))}
      </ul>
    </li>
  )
}

/** Below this an effect is not seen in what is shown. */
const least = 0.05

function Ranking({ settings }: { settings: readonly RankedSetting[] }) {
  const moving = settings.filter(({ largestCents }) => largestCents >= least)
  const still = settings.filter(({ largestCents }) => largestCents < least)
  const [first] = moving
  if (first === undefined) return <p>Here no single step of any setting changes that by 0.1¢.</p>
  return (
    <>
      <ol className={styles.ranking}>
        {moving.map((setting) => (
          <Setting key={setting.key} setting={setting} widest={first.largestCents} />
        ))}
      </ol>
      {still.length > 0 && (
        <details className={styles.still}>
          <summary>A step of any other setting changes it by less than 0.1¢</summary>
          <p>{formatList(still.map(({ label }) => label))}.</p>
        </details>
      )}
    </>
  )
}

const hasPrice = ({ cashPerImage, scenario }: Outcome) =>
  cashPerImage[scenario.kept as 1 | 2 | 3 | 4] !== null

function leadOf(outcome: Outcome): Sentence {
  const each = amountOf('perKept', outcome)
  return each === null
    ? say`You keep no image here, so none has a price.`
    : say`An image you keep costs you ${each}. This is what one step of each setting does to that, the strongest first.`
}

/** Each setting moved one natural step down and up, by its effect on what a kept image costs. */
export function WhatMatters() {
  const outcome = useExplorer(selectSettledOutcome)
  const steps = useMemo(() => inSteps(() => rankingSettings(outcome)), [outcome])
  const { value: settings, isCurrent } = useLastWorked(steps, outcome.isQuick)
  return (
    <div className={styles.matters} data-live aria-busy={!isCurrent}>
      <h3>What matters most</h3>
      <ExplainedText sentence={leadOf(outcome)} />
      {settings === null ? (
        <p>Working it out …</p>
      ) : (
        hasPrice(outcome) && <Ranking settings={settings} />
      )}
    </div>
  )
}
