import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { askedContext } from './askedContext.ts'
import { usePriceWords } from './priceWords.ts'

function Label() {
  const words = usePriceWords()
  const line = useExplorer(
    ({ scenario, today }) =>
      words && `${words.tariffLabel(scenario)}.${words.planRemarks(scenario, today)}`,
  )
  return <span data-live>{line}</span>
}

/** Whose prices the page speaks of, where they are not the article's. */
export function OtherPrices() {
  const isArticle = useExplorer(({ scenario }) => hasArticlePrices(scenario))
  return isArticle ? null : <Label />
}

function Context() {
  const words = usePriceWords()
  const line = useExplorer(({ scenario }) => words?.contextLine(scenario))
  return <span data-live>{line}</span>
}

/** What an embed is about. */
export function ContextLine() {
  const asked = useExplorer(({ scenario }) => askedContext(scenario))
  return asked === null ? <Context /> : <span data-live>{asked}</span>
}
