import {
  createContext,
  lazy,
  Suspense,
  useContext,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { moneyPlaces, runsOf, type MoneyFigure } from './moneyFigures.ts'
import styles from './Formulas.module.css'

const FormulaPanel = lazy(async () => ({
  default: (await import('./FormulaPanel.tsx')).FormulaPanel,
}))

interface Scope {
  readonly outcome: Outcome
  readonly figures: readonly MoneyFigure[]
  readonly open: MoneyFigure | null
  readonly panelId: string
  readonly toggle: (figure: MoneyFigure) => void
}

const ScopeContext = createContext<Scope | null>(null)

interface FormulasProps {
  readonly place: keyof typeof moneyPlaces
  readonly outcome: Outcome
  readonly children: ReactNode
}

/** Words whose amounts open to their formulas, one at a time, right below them. */
export function Formulas({ place, outcome, children }: FormulasProps) {
  const panelId = useId()
  const [open, setOpen] = useState<MoneyFigure | null>(null)
  const scope = useMemo(() => {
    const toggle = (figure: MoneyFigure) => setOpen((now) => (now === figure ? null : figure))
    return { outcome, figures: moneyPlaces[place], open, panelId, toggle }
  }, [outcome, place, open, panelId])
  const close = () => {
    // Back to the amount that opened it, since the button that closes it goes.
    document
      .querySelector<HTMLElement>(`[aria-controls="${panelId}"][aria-expanded="true"]`)
      ?.focus()
    setOpen(null)
  }
  return (
    <ScopeContext value={scope}>
      {children}
      <div id={panelId}>
        {open && (
          <Suspense>
            <FormulaPanel figure={open} outcome={outcome} onClose={close} />
          </Suspense>
        )}
      </div>
    </ScopeContext>
  )
}

function Amount({ figure, text, scope }: { figure: MoneyFigure; text: string; scope: Scope }) {
  return (
    <button
      type="button"
      className={styles.amount}
      aria-label={`${text}, its formula`}
      aria-expanded={scope.open === figure}
      aria-controls={scope.panelId}
      onClick={() => scope.toggle(figure)}
    >
      {text}
    </button>
  )
}

/** A text with its amounts as buttons; as it is where there are no formulas around it. */
export function Worded({ text }: { text: string }) {
  const scope = useContext(ScopeContext)
  if (!scope) return text
  return runsOf(text, scope.outcome, scope.figures).map((run, index) =>
    run.figure ? (
      <Amount key={index} figure={run.figure} text={run.text} scope={scope} />
    ) : (
      run.text
    ),
  )
}
