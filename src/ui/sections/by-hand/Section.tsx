import { useMemo } from 'react'
import { explorerStore } from '#store/explorerStore.ts'
import { selectHandAccount, selectHandTariff } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import { byHandChart } from './chart.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { HandControls } from './HandControls.tsx'
import { Tiles } from './Tiles.tsx'
import { useHandAccount } from './useHandAccount.ts'

export function chart(): ChartDefinition {
  const hand = handStore.getState()
  const current = selectOutcome(explorerStore.getState()).terms.tariff
  return byHandChart(selectHandAccount(hand, current), selectHandTariff(hand, current))
}

/** The reader runs the account: the same ledger, one event after another. */
export function Section({ section, heading, children }: SectionProps) {
  const hand = useHandAccount()
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
