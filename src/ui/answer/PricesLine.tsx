import { useExplorer } from '#ui/kit/useExplorer.ts'
import { contextLine, hasArticlePrices, tariffLabel } from './tariffLabel.ts'

/** Whose prices the page speaks of. */
export function PricesLine() {
  const label = useExplorer(({ scenario }) => tariffLabel(scenario))
  return <span data-live>{`${label}.`}</span>
}

/** The same where the article's own prices go without saying. */
export function OtherPrices() {
  const label = useExplorer(({ scenario }) =>
    hasArticlePrices(scenario) ? null : tariffLabel(scenario),
  )
  return label && <span data-live>{`${label}.`}</span>
}

/** What an embed is about. */
export function ContextLine() {
  const line = useExplorer(({ scenario }) => contextLine(scenario))
  return <span data-live>{line}</span>
}
