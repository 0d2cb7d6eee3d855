import { explorerStore } from '#store/explorerStore.ts'
import { selectHandAccount, selectHandTariff } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { article } from '#ui/sections/article/chart.ts'
import { byHandFigure } from '#ui/sections/by-hand/chart.ts'
import type { FigureDefinition } from './figure.ts'
import { figures } from './figures.ts'
import { todayChoice } from '#ui/sections/today/choice.ts'
import { todayFigure } from '#ui/sections/today/chart.ts'
import { whatIf } from '#ui/sections/what-if/chart.ts'

/** Every figure, those within a section of its own included, as the reader has set them. */
export function allFigures(): readonly FigureDefinition[] {
  const { tariff } = selectOutcome(explorerStore.getState()).terms
  const hand = handStore.getState()
  return [
    ...figures,
    byHandFigure(selectHandAccount(hand, tariff), selectHandTariff(hand, tariff)),
    whatIf,
    todayFigure(todayChoice.getState()),
    article,
  ]
}
