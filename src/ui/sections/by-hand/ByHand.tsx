import { useMemo } from 'react'
import { byHandFigure } from './chart.ts'
import { Figure } from '#ui/chart/Figure.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { HandControls } from './HandControls.tsx'
import { Tiles } from './Tiles.tsx'
import { useHandAccount } from './useHandAccount.ts'

/** The reader runs the account: the same ledger, one event after another. */
export function ByHand({ heading, children }: SectionProps) {
  const hand = useHandAccount()
  const { account, prices } = hand
  const figure = useMemo(() => byHandFigure(account, prices), [account, prices])
  return (
    <Figure figure={figure} heading={heading} below={<Tiles operations={account.operations} />}>
      {children}
      <HandControls hand={hand} />
    </Figure>
  )
}
