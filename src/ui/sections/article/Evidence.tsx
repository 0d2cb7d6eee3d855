import type { Claim, ClaimSetting } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { visitScenario } from '#store/actions.ts'
import { shortAnswer } from '#ui/answer/shortAnswer.ts'
import { Explained, SentenceText } from '#ui/amounts/Explained.tsx'
import { Button } from '#ui/kit/Button.tsx'
import { SourceLinks } from '#ui/kit/SourceLinks.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { exactSentence } from './claimAmounts.ts'
import styles from './Evidence.module.css'

/** The scenario of each button, read once. */
const scenarios = new Map(
  claims
    .flatMap(({ settings }) => settings)
    .map(({ query }) => [query, parseLink(query).scenario] as const),
)

export interface Pressing {
  /** Which setting was pressed last, of all on the page. */
  readonly pressed: ClaimSetting | null
  readonly onPress: (setting: ClaimSetting) => void
  /** In an embed there is no answer to lead to. */
  readonly embedded: boolean
}

interface SettingsProps extends Pressing {
  readonly settings: readonly ClaimSetting[]
}

/** Set the explorer to the claim; what comes of it is said here too, where the reader is. */
function Settings({ settings, pressed, onPress, embedded }: SettingsProps) {
  const press = (setting: ClaimSetting) => {
    const scenario = scenarios.get(setting.query)
    if (scenario) visitScenario(scenario)
    onPress(setting)
  }
  return (
    <div className={styles.settings} data-control>
      {settings.map((setting) => (
        <Button look="pill" key={setting.query} onClick={() => press(setting)}>
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

/** What the article said and what is worked out, to compare. */
function Comparison({ claim }: { claim: Claim }) {
  const exact = exactSentence(claim)
  return (
    <dl className={styles.amounts}>
      {claim.omission === undefined && (
        <>
          <dt>The article</dt>
          <dd>{claim.said.text}</dd>
        </>
      )}
      {exact !== null && (
        <>
          <dt>Worked out</dt>
          <dd>
            <Explained sentence={exact}>
              <SentenceText sentence={exact} />
            </Explained>
          </dd>
        </>
      )}
    </dl>
  )
}

/** What a verdict rests on, and the settings that show it. */
export function Evidence({ claim, ...pressing }: Pressing & { readonly claim: Claim }) {
  return (
    <>
      <Comparison claim={claim} />
      <p className={styles.reason}>
        <span>{claim.reason}</span> <SourceLinks ids={claim.sources} />
      </p>
      {claim.settings.length > 0 && <Settings settings={claim.settings} {...pressing} />}
    </>
  )
}
