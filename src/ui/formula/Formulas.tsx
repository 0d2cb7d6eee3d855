import {
  createContext,
  lazy,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import type { Outcome } from '#scenario/outcome.ts'
import { Later } from '#ui/Later.tsx'
import { moneyPlaces, runsOf, type Explainable, type OwnFormula } from './moneyFigures.ts'
import styles from './Formulas.module.css'

const FormulaPanel = lazy(async () => ({
  default: (await import('./FormulaPanel.tsx')).FormulaPanel,
}))

interface Scope {
  readonly outcome: Outcome
  readonly figures: readonly Explainable[]
  readonly open: string | null
  readonly panelId: string
  readonly toggle: (key: string) => void
}

const ScopeContext = createContext<Scope | null>(null)

interface FormulasProps {
  readonly place: keyof typeof moneyPlaces
  readonly outcome: Outcome
  /** For amounts that are no figures of this outcome. */
  readonly own?: readonly OwnFormula[] | undefined
  readonly children: ReactNode
}

const none: readonly OwnFormula[] = []

const keyOf = (figure: Explainable) => (typeof figure === 'string' ? figure : figure.title)

/** Words whose amounts open to their formulas, one at a time, right below them. */
export function Formulas({ place, outcome, own = none, children }: FormulasProps) {
  const panelId = useId()
  const [open, setOpen] = useState<string | null>(null)
  const scope = useMemo(() => {
    const toggle = (key: string) => setOpen((now) => (now === key ? null : key))
    return { outcome, figures: [...own, ...moneyPlaces[place]], open, panelId, toggle }
  }, [outcome, place, own, open, panelId])
  const shown = scope.figures.find((figure) => keyOf(figure) === open)
  const close = useCallback(() => {
    // Back to the amount that opened it, since the button that closes it goes.
    document
      .querySelector<HTMLElement>(`[aria-controls="${panelId}"][aria-expanded="true"]`)
      ?.focus()
    setOpen(null)
  }, [panelId])
  useEffect(() => {
    if (open === null) return undefined
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [open, close])
  return (
    <ScopeContext value={scope}>
      {children}
      <div id={panelId} className={styles.place}>
        {shown && (
          <Later>
            <FormulaPanel figure={shown} outcome={outcome} onClose={close} />
          </Later>
        )}
      </div>
    </ScopeContext>
  )
}

function Amount({ figure, text, scope }: { figure: Explainable; text: string; scope: Scope }) {
  const key = keyOf(figure)
  return (
    <button
      type="button"
      className={styles.amount}
      aria-label={`${text}, its formula`}
      aria-expanded={scope.open === key}
      aria-controls={scope.panelId}
      onClick={() => scope.toggle(key)}
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
