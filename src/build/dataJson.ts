import { article, explorer, licences, reportUrl } from '#catalogue/article.ts'
import { articleTariff } from '#catalogue/articleTariff.ts'
import type { Claim } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { surenessMeanings, type CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { plansNotFound } from '#catalogue/plans/plansNotFound.ts'
import { confidenceMeanings, type PriceRow } from '#catalogue/priceSheets/PriceRow.ts'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'
import { realCases } from '#catalogue/realCases.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { sources } from '#catalogue/sources.ts'
import { timeline } from '#catalogue/timeline.ts'
import { formatLink } from '#scenario/link.ts'
import { defaultScenario, settingsOf } from '#scenario/Scenario.ts'

/** Dollars, exactly as a list price reads: 21.1¢ is 0.211. */
function usd(cents: number): number {
  return Math.round(cents * 100) / 10_000
}

function listPrice(row: PriceRow) {
  if (row.mode === 'per-image')
    return { usdPerImage: usd(row.centsPerImage), isStartingPrice: row.isStartingPrice ?? false }
  if (row.mode === 'unpriced') return { usdPerImage: null, known: row.known }
  const { pack, imagesPerCredit } = row
  return { packUsd: usd(pack.price), packCredits: pack.credits, imagesPerCredit }
}

function priceData(row: PriceRow) {
  const { id, service, tier, size, mode, from, until, announcedEnd = null } = row
  const { sources: cited, confidence, lastChecked } = row
  const what = { id, service, tier, size, mode, ...listPrice(row) }
  return { ...what, from, until, announcedEnd, sources: cited, confidence, lastChecked }
}

function planData({ slug, evidence, tariff, ...row }: CreditPlan) {
  const { vendor, plan, tool, sale, asOf, until, note } = row
  const told = evidence.flatMap(({ figures, sure, sources: cited = [], asOf: ofThem = asOf }) =>
    figures.map((figure) => [figure, { sure, sources: cited, asOf: ofThem }] as const),
  )
  return {
    id: slug,
    vendor,
    plan,
    tool,
    sale,
    query: formatLink({ scenario: { ...defaultScenario, ...settingsOf(tariff) } }),
    asOf,
    until,
    figures: Object.fromEntries(told),
    note,
  }
}

function claimData(row: Claim) {
  const { id, claim, said, verdict, omission = null, reason, sources: cited } = row
  return {
    id,
    claim,
    said,
    verdict,
    omission,
    reason,
    sources: cited,
    computed: row.compute?.(articleTariff) ?? [],
    queries: row.settings.map(({ query }) => query),
  }
}

/** What is offered as data.json: every fact with its sources, and what the model makes of it. */
export function dataJson() {
  return {
    title: explorer.title,
    lastChecked: catalogueDate,
    licence: licences.data,
    reportUrl,
    article,
    confidence: confidenceMeanings,
    prices: priceRows.map(priceData),
    sureness: surenessMeanings,
    plans: creditPlans.map(planData),
    plansNotFound,
    claims: claims.map(claimData),
    timeline,
    realCases,
    sources,
  }
}
