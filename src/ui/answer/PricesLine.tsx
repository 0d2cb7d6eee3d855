import { useExplorer } from '#ui/kit/useExplorer.ts'
import { contextLine, hasArticlePrices, tariffLabel } from './tariffLabel.ts'

/** Whose prices the page speaks of, where they are not the article's. */
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
