import { useState } from 'react'
import type { Claim, ClaimSetting } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { visitScenario } from '#store/actions.ts'
import { shortAnswer } from '#ui/answer/sentence.ts'
import { Button } from '#ui/kit/Button.tsx'
import { SourceLinks } from '#ui/kit/SourceLinks.tsx'
import { Explained, SentenceText } from '#ui/amounts/Explained.tsx'
import { exactSentence } from './claimAmounts.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './Article.module.css'

/** The scenario of each button, read once. */
const scenarios = new Map(
  claims
    .flatMap(({ settings }) => settings)
    .map(({ query }) => [query, parseLink(query).scenario] as const),
)

interface SettingsProps {
  readonly settings: readonly ClaimSetting[]
  /** Which of them was pressed last, of all on the page. */
  readonly pressed: ClaimSetting | null
  readonly onPress: (setting: ClaimSetting) => void
  /** In an embed there is no answer to lead to. */
  readonly embedded: boolean
}

/** Set the explorer to the claim; what comes of it is said here too, where the reader is. */
function Settings({ settings, pressed, onPress, embedded }: SettingsProps) {
  return (
    <div className={styles.settings} data-control>
      {settings.map((setting) => (
        <Button look="pill" key={setting.query} onClick={() => onPress(setting)}>
          {setting.label}
        </Button>
      ))}
      {pressed && settings.includes(pressed) && <Shown setting={pressed} embedded={embedded} />}
    </div>
  )
}

/** Until the reader changes something. */
function Shown({ setting: { query }, embedded }: { setting: ClaimSetting; embedded: boolean }) {
  const scenario = useExplorer((state) => state.scenario)
  const set = scenarios.get(query)
  if (set === undefined || !sameScenario(set, scenario)) return null
  return (
    <p className={styles.shown}>
      <span>{`The explorer is set to it: ${shortAnswer(outcomeOf(set))}. `}</span>
      {!embedded && <a href="#answer">See the answer</a>}
    </p>
  )
}

interface ClaimItemProps extends Omit<SettingsProps, 'settings'> {
  readonly claim: Claim
}

function ClaimItem({ claim, ...pressing }: ClaimItemProps) {
  const exact = exactSentence(claim)
  return (
    <li className={styles.claim} data-verdict={claim.verdict}>
      <p className={styles.said}>
        <span className={styles.verdict}>{claim.verdict}</span> <span>{claim.claim}</span>
      </p>
      {exact !== null && (
        <dl className={styles.amounts}>
          <dt>The article</dt>
          <dd>{claim.said.text}</dd>
          <dt>Computed</dt>
          <dd>
            <Explained sentence={exact}>
              <SentenceText sentence={exact} />
            </Explained>
          </dd>
        </dl>
      )}
      <p className={styles.reason}>
        <span>{claim.reason}</span> <SourceLinks ids={claim.sources} />
      </p>
      {claim.settings.length > 0 && <Settings settings={claim.settings} {...pressing} />}
    </li>
  )
}

/** Each claim with the article's chart, ours, the verdict, its reason and source. */
export function ClaimList({ embedded }: { embedded: boolean }) {
  const [pressed, setPressed] = useState<ClaimSetting | null>(null)
  const press = (setting: ClaimSetting) => {
    const scenario = scenarios.get(setting.query)
    if (scenario) visitScenario(scenario)
    setPressed(setting)
  }
  const list = (
    <ol className={styles.claims}>
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          pressed={pressed}
          onPress={press}
          embedded={embedded}
        />
      ))}
    </ol>
  )
  if (!embedded) return list
  return (
    <div className={styles.scroll} role="region" aria-label="The claims" tabIndex={0}>
      {list}
    </div>
  )
}
