import { article } from './article.ts'
import { catalogueDate } from './catalogueDate.ts'
import type { KnownDate } from './dates.ts'
import { planSources } from './planSources.ts'

export interface Source {
  readonly label: string
  /** Null where the page cannot be named: what rests on it is marked as reported. */
  readonly url: string | null
  /** When what it says was last read, or the date it carries itself. */
  readonly lastChecked: KnownDate
}

export const sources = {
  article: {
    label: 'Thomas Smith, “How much do Dalle credits cost?”',
    url: article.url,
    lastChecked: catalogueDate,
  },
  helpCredits: {
    label: 'OpenAI help centre: how DALL·E credits work',
    url: 'https://help.openai.com/en/articles/6399305',
    lastChecked: catalogueDate,
  },
  helpSpendingOrder: {
    label: 'OpenAI help centre: which credits are spent first',
    url: 'https://help.openai.com/en/articles/6584194',
    lastChecked: catalogueDate,
  },
  helpFailures: {
    label: 'OpenAI help centre: requests that fail',
    url: 'https://help.openai.com/en/articles/6582257',
    lastChecked: catalogueDate,
  },
  helpFaq: {
    label: 'OpenAI help centre: DALL·E 2 FAQ',
    url: 'https://help.openai.com/en/articles/6468065',
    lastChecked: catalogueDate,
  },
  launchPress: {
    label: 'Weights & Biases, “The DALL·E Beta Is Here”, 20 July 2022',
    url: 'https://wandb.ai/telidavies/ml-news/reports/The-DALL-E-Beta-Is-Here-1-Million-New-Users-Will-Get-Access--VmlldzoyMzQ4MTkz',
    lastChecked: catalogueDate,
  },
  launchYields: {
    label: 'Malaysian Buzz on the DALL·E beta, July 2022',
    url: 'https://www.malaysianbuzz.com/global/ai-image-generator-dall-e-now-available-in-beta/',
    lastChecked: catalogueDate,
  },
  apiLaunchPress: {
    label: 'OpenAI’s announcement of 3 November 2022, as restated by Everything Threads',
    url: 'https://everythingthreads.com/wire/01GGY4M6C0W6G3PYMYJGAFZ87J',
    lastChecked: catalogueDate,
  },
  dalle3Press: {
    label: 'Press of October 2023',
    url: null,
    lastChecked: catalogueDate,
  },
  openaiDeprecations: {
    label: 'OpenAI: deprecations',
    url: 'https://developers.openai.com/api/docs/deprecations',
    lastChecked: catalogueDate,
  },
  openaiDalle2: {
    label: 'OpenAI: the model dall-e-2',
    url: 'https://developers.openai.com/api/docs/models/dall-e-2',
    lastChecked: catalogueDate,
  },
  openaiMini: {
    label: 'OpenAI: the model gpt-image-1-mini',
    url: 'https://developers.openai.com/api/docs/models/gpt-image-1-mini',
    lastChecked: catalogueDate,
  },
  gptImage25Launch: {
    label: 'APIYI on the launch and rates of gpt-image-2.5, 9 September 2026',
    url: 'https://docs.apiyi.com/en/news/gpt-image-2-5-launch.md',
    lastChecked: '2026-09-09',
  },
  openaiImage26: {
    label: 'OpenAI: the model gpt-image-2.6-sunburst',
    url: 'https://developers.openai.com/api/docs/models/gpt-image-2.6-sunburst',
    lastChecked: catalogueDate,
  },
  gptImage26Tokens: {
    label: 'LaoZhang on the tokens of gpt-image-2.6',
    url: 'https://docs.laozhang.ai/en/api-capabilities/gpt-image-2-6',
    lastChecked: catalogueDate,
  },
  canvas: {
    label: 'DALL·E price list of the app Canvas, 25 December 2023',
    url: 'https://github.com/kevinhermawan/Canvas/blob/main/model-pricing.json',
    lastChecked: '2023-12-25',
  },
  portkey: {
    label: 'Portkey price list, August 2026',
    url: 'https://github.com/Portkey-AI/models/blob/main/pricing/openai.json',
    lastChecked: '2026-08',
  },
  litellm: {
    label: 'LiteLLM price list, August 2026',
    url: 'https://github.com/BerriAI/litellm',
    lastChecked: '2026-08',
  },
  genaiPrices: {
    label: 'genai-prices, checked 22 July 2026',
    url: 'https://github.com/pydantic/genai-prices/blob/main/prices/providers/google.yml',
    lastChecked: '2026-07-22',
  },
  googleRestated: {
    label: 'Google’s prices and deprecations, as restated on 26 September 2026',
    url: null,
    lastChecked: '2026-09-26',
  },
  nanoBanana: {
    label: 'LiteLLM’s maintainers on Nano Banana 2.1, October 2026',
    url: 'https://github.com/BerriAI/litellm/discussions/44983',
    lastChecked: '2026-10',
  },
  nanoBananaRestated: {
    label: 'LaoZhang: Nano Banana 2.1',
    url: 'https://docs.laozhang.ai/en/api-capabilities/nano-banana-2-1-image',
    lastChecked: catalogueDate,
  },
  googlePriceLists: {
    label: 'Price lists of September 2025',
    url: null,
    lastChecked: '2025-09',
  },
  imagenShutdown: {
    label: 'Flatkey on Imagen prices and shutdown, 17 June 2026',
    url: 'https://flatkey.ai/blog/imagen-api-pricing-routing-checks',
    lastChecked: '2026-06-17',
  },
  flux: {
    label: 'Black Forest Labs: pricing',
    url: 'https://docs.bfl.ai/quick_start/pricing',
    lastChecked: '2026-11',
  },
  ideogram: {
    label: 'Ideogram: API pricing',
    url: 'https://ideogram.ai/features/api-pricing',
    lastChecked: '2026-11-16',
  },
  stability: {
    label: 'Stability AI: API pricing update, 9 July 2025',
    url: 'https://stability.ai/api-pricing-update-25',
    lastChecked: catalogueDate,
  },
  stabilityTutorial: {
    label: 'Puter: Stability API pricing, June 2026',
    url: 'https://developer.puter.com/tutorials/stability-ai-api-pricing/',
    lastChecked: '2026-06',
  },
  magicHour: {
    label: 'Magic Hour plans, as collected by API Evangelist on 3 September 2026',
    url: 'https://github.com/api-evangelist/magichour/blob/main/plans/magichour-plans-pricing.yml',
    lastChecked: '2026-09-03',
  },
  adobeFree: {
    label: 'Adobe Firefly: generative credits, 2023',
    url: 'https://helpx.adobe.com/firefly.html',
    lastChecked: '2023',
  },
  adobePlan: {
    label: 'Shutterbug on Adobe Firefly’s paid plan, autumn 2023',
    url: 'https://shutterbug.com',
    lastChecked: '2023',
  },
  ...planSources,
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** The pages that something rests on, in one line; what cannot be named by what it is. */
export function addressesOf(ids: readonly SourceId[]): string {
  return ids.map((id) => sources[id].url ?? sources[id].label).join(' ')
}
