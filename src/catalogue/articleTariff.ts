import { cents, noMoney } from '#domain/money.ts'
import type { Tariff } from '#domain/tariff.ts'

/**
 * What the article of 13 February 2023 describes. It says nothing of expiry and of what an edit
 * returns: those are OpenAI's help centre (6399305) and the launch press of July 2022.
 */
export const articleTariff: Tariff = {
  freeCredits: 15,
  freeLife: 1,
  bonusCredits: 0,
  fee: noMoney,
  packs: [{ credits: 115, price: cents(1500) }],
  paidLife: 12,
  operations: {
    prompt: { cost: 1, images: 4 },
    edit: { cost: 1, images: 3 },
    variation: { cost: 1, images: 3 },
  },
}

/** What beta users got on top of the first month's free credits, as the article reports it. */
export const betaBonus = 50
