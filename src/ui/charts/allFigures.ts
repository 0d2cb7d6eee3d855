import { explorerStore } from '#store/explorerStore.ts'
import { selectHandAccount, selectHandTariff } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { article } from './article/article.ts'
import { byHandFigure } from './byHand/byHand.ts'
import type { FigureDefinition } from './figure.ts'
import { figures } from './figures.ts'
import { todayChoice } from './today/choice.ts'
import { todayFigure } from './today/today.ts'
import { whatIf } from './whatIf/whatIf.ts'

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
