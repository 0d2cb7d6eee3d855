import { useExplorer } from '#ui/kit/useExplorer.ts'
import { contextLine, hasArticlePrices, planRemarks, tariffLabel } from './tariffLabel.ts'

/** Whose prices the page speaks of, where they are not the article's. */
export function OtherPrices() {
  const label = useExplorer(({ scenario }) =>
    hasArticlePrices(scenario) ? null : tariffLabel(scenario),
  )
  const remarks = useExplorer(({ scenario }) => planRemarks(scenario))
  return label && <span data-live>{`${label}.${remarks}`}</span>
}

/** What an embed is about. */
export function ContextLine() {
  const line = useExplorer(({ scenario }) => contextLine(scenario))
  return <span data-live>{line}</span>
}
