import { useRef } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { changeScenario } from '#store/actions.ts'
import { explorerStore, type ExplorerState } from '#store/explorerStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { RunText, writeRun } from '#ui/amounts/Explained.tsx'
import type { Sentence } from '#ui/amounts/sentence.ts'
import { NumberBox } from '#ui/controls/NumberBox.tsx'
import { useAtOnce, useExplorer, useWriting } from '#ui/kit/useExplorer.ts'
import { answerSentence, type SentenceKey } from './sentence.ts'
import styles from './Answer.module.css'

/** Names of their own, so that a screen reader can tell them from the boxes of the controls. */
const boxNames: Readonly<Record<SentenceKey, string>> = {
  prompts: 'How many prompts',
  edits: 'How many edits',
  variations: 'How many variations',
  months: 'For how long',
}

function NumberIn({ name }: { name: SentenceKey }) {
  const value = useExplorer(({ scenario }) => scenario[name])
  const { unit, min, max } = parameters[name]
  return (
    <NumberBox
      look="word"
      label={boxNames[name]}
      unit={unit}
      value={value}
      setting={name}
      min={min}
      max={max}
      onChange={(next) => changeScenario({ [name]: next })}
    />
  )
}

/** The same runs in the same order, whatever they say. */
const shapeOf = (sentence: Sentence): string =>
  sentence.map((run) => [run.setting, run.amount?.id, run.isStrong, run.tone].join()).join(' ')

const answerIn = (state: ExplorerState) => answerSentence(selectOutcome(state))

interface SentenceWordsProps {
  /** Whether it is to be read alone. */
  readonly isStill: boolean
}

/** Rendered at once where its shape changes; what its runs say is written, and rendered later. */
export function SentenceWords({ isStill }: SentenceWordsProps) {
  const shape = useAtOnce((state) => shapeOf(answerIn(state)))
  const followed = useExplorer(answerIn)
  const sentence = shapeOf(followed) === shape ? followed : answerIn(explorerStore.getState())
  const paragraph = useRef<HTMLParagraphElement>(null)
  const said = useRef(sentence)
  useWriting((state) => {
    const now = answerIn(state)
    const elements = paragraph.current?.children
    // Of another shape it is rendered in this very frame.
    if (!elements || shapeOf(now) !== shape) return
    const before = shapeOf(said.current) === shape ? said.current : sentence
    said.current = now
    for (const [index, { text, setting }] of now.entries()) {
      const element = elements[index]
      const isBox = setting !== undefined && !isStill
      if (element && !isBox && text !== before[index]?.text) writeRun(element, text)
    }
  })
  return (
    <p ref={paragraph} className={styles.sentence}>
      {sentence.map((run, index) =>
        run.setting && !isStill ? (
          <NumberIn key={run.setting} name={run.setting} />
        ) : (
          <RunText key={`${index} ${shape}`} run={run} />
        ),
      )}
    </p>
  )
}
