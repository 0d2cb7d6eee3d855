import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { explorerStore } from '#store/explorerStore.ts'
import { showByHand } from '#store/handActions.ts'
import { selectHandAccount, selectHandTariff } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import { byHandChart } from './chart.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { HandControls } from './HandControls.tsx'
import { standingSentence } from './handWords.ts'
import { Tiles } from './Tiles.tsx'
import { useHandAccount, type ByHand } from './useHandAccount.ts'

export function chart(): ChartDefinition {
  const hand = handStore.getState()
  const current = selectOutcome(explorerStore.getState()).terms.tariff
  return byHandChart(selectHandAccount(hand, current), selectHandTariff(hand, current))
}

/** On a page of its own it has a figure, too. */
function Alone({ section, heading, children, hand }: SectionProps & { hand: ByHand }) {
  const { account, prices } = hand
  const shown = useMemo(() => byHandChart(account, prices), [account, prices])
  return (
    <Chart
      section={section}
      chart={shown}
      heading={heading}
      below={<Tiles operations={account.operations} />}
    >
      {children}
      <HandControls hand={hand} />
    </Chart>
  )
}

/** While it is unfolded, the figure above shows what is done in it. */
function useShownAbove(box: RefObject<Element | null>): void {
  useEffect(() => {
    const fold = box.current?.closest('details')
    if (!fold) return undefined
    const follow = () => showByHand(fold.open)
    follow()
    fold.addEventListener('toggle', follow)
    return () => fold.removeEventListener('toggle', follow)
  }, [box])
}

function UnderTheAccount({ section: { slug, title }, hand }: SectionProps & { hand: ByHand }) {
  const box = useRef<HTMLElement>(null)
  useShownAbove(box)
  return (
    <section ref={box} id={slug} aria-label={title}>
      <ExplainedText sentence={standingSentence(hand.account, hand.prices)} />
      <HandControls hand={hand} />
      <Tiles operations={hand.account.operations} />
    </section>
  )
}

/** The reader runs the account: the same ledger, one event after another. */
export function Section(props: SectionProps) {
  const hand = useHandAccount()
  const Shown = props.heading === 'h1' ? Alone : UnderTheAccount
  return <Shown {...props} hand={hand} />
}
