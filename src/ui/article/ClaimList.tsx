import type { Claim, ClaimSetting } from '#catalogue/Claim.ts'
import { claims } from '#catalogue/claims.ts'
import { parseLink } from '#scenario/link.ts'
import { visitScenario } from '#store/actions.ts'
import { SourceLinks } from '#ui/cite/SourceLinks.tsx'
import { asTheArticle, claimFormulas } from './claimFormulas.ts'
import { exactText } from './claimFigures.ts'
import { Formulas, Worded } from '#ui/formula/Formulas.tsx'
import styles from './Article.module.css'

/** Sets the explorer to the claim, and leads to the answer. */
function SettingButton({ setting }: { setting: ClaimSetting }) {
  const show = () => {
    visitScenario(parseLink(setting.query).scenario)
    document.querySelector('#answer')?.scrollIntoView({ block: 'center' })
  }
  return (
    <button type="button" className={styles.setting} onClick={show}>
      {setting.label}
    </button>
  )
}

function ClaimItem({ claim }: { claim: Claim }) {
  const exact = exactText(claim)
  return (
    <li className={styles.claim} data-verdict={claim.verdict}>
      <p className={styles.said}>
        <span className={styles.verdict}>{claim.verdict}</span> {claim.claim}
      </p>
      {exact !== null && (
        <dl className={styles.figures}>
          <dt>The article</dt>
          <dd>{claim.said.text}</dd>
          <dt>Computed</dt>
          <dd>
            <Formulas place="elsewhere" outcome={asTheArticle} own={claimFormulas(claim)}>
              <Worded text={exact} />
            </Formulas>
          </dd>
        </dl>
      )}
      <p className={styles.reason}>
        {claim.reason} <SourceLinks ids={claim.sources} />
      </p>
      {claim.settings.length > 0 && (
        <p className={styles.settings}>
          {claim.settings.map((setting) => (
            <SettingButton key={setting.query} setting={setting} />
          ))}
        </p>
      )}
    </li>
  )
}

/** Each claim with the article's figure, ours, the verdict, its reason and source. */
export function ClaimList({ scrolls }: { scrolls: boolean }) {
  const list = (
    <ol className={styles.claims}>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ol>
  )
  if (!scrolls) return list
  return (
    <div className={styles.scroll} role="region" aria-label="The claims" tabIndex={0}>
      {list}
    </div>
  )
}
