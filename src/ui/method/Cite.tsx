import { citation, licences, reportUrl, reportWords } from '#catalogue/article.ts'
import { formatLink } from '#scenario/link.ts'
import { hasAddress } from '#store/site.ts'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { SiteFileLink } from '#ui/kit/SiteFileLink.tsx'
import { useSiteRoot } from '#ui/kit/siteAddress.ts'

/** How to cite it, report an error, and use it. */
export function Cite() {
  const root = useSiteRoot()
  const query = useExplorer(({ settled }) => formatLink({ scenario: settled }))
  const { code, data } = licences
  return (
    <>
      <CopyField
        label="To cite this page as it stands"
        text={citation(
          hasAddress(root)
            ? root + (query && `?${query}`)
            : `A file without an address${query && `, set to ?${query}`}`,
        )}
        rows={2}
      />
      <p>
        {reportUrl === null ? (
          reportWords
        ) : (
          <span>
            Found an error? <a href={reportUrl}>Report it</a>, with its source.
          </span>
        )}
      </p>
      <p>
        Licences: code{' '}
        <a href={code.url} target="_blank" rel="noreferrer">
          {code.name}
        </a>
        ; data{' '}
        <a href={data.url} target="_blank" rel="noreferrer">
          {data.name}
        </a>
        , as <SiteFileLink name="data.json">data.json</SiteFileLink>; what changed:{' '}
        <SiteFileLink name="changes.json">changes.json</SiteFileLink>, and{' '}
        <SiteFileLink name="changes.xml">as a feed</SiteFileLink>.
      </p>
    </>
  )
}
