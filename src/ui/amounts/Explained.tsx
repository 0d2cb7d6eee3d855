import {
  createContext,
  memo,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { PressableWords } from '#ui/kit/PressableWords.tsx'
import words from '#ui/kit/words.module.css'
import { writeText } from '#ui/kit/writeText.ts'
import { amountsOf, isShownAs, type Amount, type Run, type Sentence } from './sentence.ts'
import styles from './Explained.module.css'

const FormulaPanel = lazyComponent(async () => (await import('./FormulaPanel.tsx')).FormulaPanel)

interface Scope {
  /** The id of the amount whose formula is open. */
  readonly open: string | null
  readonly panelId: string
  readonly toggle: (id: string) => void
}

const ScopeContext = createContext<Scope | null>(null)

/** Closes the panel on Escape, wherever the focus is. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined
    const leave = ({ key }: WindowEventMap['keydown']) => {
      if (key === 'Escape') close()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [isOpen, close])
}

interface ExplainedProps {
  /** What is said inside. */
  readonly sentence: Sentence
  readonly children: ReactNode
}

/** Sentences whose amounts open to their formulas, one at a time, right below them. */
export function Explained({ sentence, children }: ExplainedProps) {
  const panelId = useId()
  const [open, setOpen] = useState<string | null>(null)
  const scope = useMemo(() => {
    const toggle = (id: string) => setOpen((now) => (now === id ? null : id))
    return { open, panelId, toggle }
  }, [open, panelId])
  const shown = open === null ? undefined : amountsOf(sentence).find(({ id }) => id === open)
  const close = useCallback(() => {
    // Back to the amount that opened it, since the button that closes it goes.
    document
      .querySelector<HTMLElement>(`[aria-controls="${panelId}"][aria-expanded="true"]`)
      ?.focus()
    setOpen(null)
  }, [panelId])
  useEscape(open !== null, close)
  return (
    <ScopeContext value={scope}>
      {children}
      <div id={panelId} className={styles.place}>
        {shown && (
          <LazyBoundary>
            <FormulaPanel amount={shown} onClose={close} />
          </LazyBoundary>
        )}
      </div>
    </ScopeContext>
  )
}

const buttonLabel = (text: string) => `${text}, its formula`

function AmountButton({ amount, scope }: { amount: Amount; scope: Scope }) {
  const { id, text } = amount
  return (
    <PressableWords
      className={styles.amount}
      aria-label={buttonLabel(text)}
      aria-expanded={scope.open === id}
      aria-controls={scope.panelId}
      onPress={() => scope.toggle(id)}
    >
      {text}
    </PressableWords>
  )
}

/** A run has an element of its own, so that whoever rewrites its text leaves React's nodes alone. */
export const RunText = memo(
  function RunText({ run: { text, amount, isStrong, tone } }: { run: Run }) {
    const scope = useContext(ScopeContext)
    const Tag = isStrong ? 'strong' : 'span'
    const shown = amount && scope ? <AmountButton amount={amount} scope={scope} /> : text
    return <Tag className={tone && words[tone]}>{shown}</Tag>
  },
  (before, now) => isShownAs(before.run, now.run),
)

/** Past React: to the element of a run what it says now. */
export function writeRun(element: Element, text: string): void {
  const button = element.querySelector('[role="button"]')
  writeText(button ?? element, text)
  button?.setAttribute('aria-label', buttonLabel(text))
}

/** A sentence, its amounts as buttons where `Explained` is around it. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map((run, index) => <RunText key={index} run={run} />)
}

/** A sentence with what its amounts open to. */
export function ExplainedText({
  sentence,
  className,
}: {
  readonly sentence: Sentence
  readonly className?: string | undefined
}) {
  return (
    <Explained sentence={sentence}>
      <p className={className}>
        <SentenceText sentence={sentence} />
      </p>
    </Explained>
  )
}
