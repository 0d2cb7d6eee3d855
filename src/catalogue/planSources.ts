/** All read as stored copies up to this day. */
const lastChecked = '2026-11-27'

/** The pages that the plans rest on. */
export const planSources = {
  runwayCredits: {
    label: 'Runway help centre: how credits work',
    url: 'https://help.runwayml.com/hc/en-us/articles/15124877443219',
    lastChecked,
  },
  runwayPacks: {
    label: 'Runway help centre: buying more credits',
    url: 'https://help.runwayml.com/hc/en-us/articles/23987639973267',
    lastChecked,
  },
  runwayCosts: {
    label: 'Runway: what an image costs in credits',
    url: 'https://www.skills.sh/runwayml/skills/rw-integrate-image',
    lastChecked,
  },
  runwayPrices: {
    label: 'Usage Pricing on Runway’s plans',
    url: 'https://usagepricing.com/blueprint/runway',
    lastChecked,
  },
  adobeCredits: {
    label: 'Adobe: how generative credits are used',
    url: 'https://helpx.adobe.com/mena_en/creative-cloud/apps/generative-ai/generative-credits-access-and-use.html',
    lastChecked,
  },
  adobeRates: {
    label: 'Adobe’s rates of generative credits, as restated in September 2026',
    url: 'https://www.adobe.com/ai/overview/generative-credits.html',
    lastChecked,
  },
  ideogramPlans: {
    label: 'Ideogram: personal plans',
    url: 'https://docs.ideogram.ai/plans-and-pricing/personal-plans',
    lastChecked,
  },
  ideogramFees: {
    label: 'Usage Pricing on Ideogram’s plans',
    url: 'https://usagepricing.com/blueprint/ideogram',
    lastChecked,
  },
  magicHourCosts: {
    label: 'Magic Hour: what an image costs in credits',
    url: 'https://docs.magichour.ai/api-reference/image-projects/ai-image-generator',
    lastChecked,
  },
  kaiberCredits: {
    label: 'Kaiber help centre: how Superstudio credits work',
    url: 'https://helpcenter.kaiber.ai/en/articles/10001332-how-superstudio-credits-work',
    lastChecked,
  },
  recraftUnits: {
    label: 'Recraft: API pricing',
    url: 'https://www.recraft.ai/docs/api-reference/pricing.md',
    lastChecked,
  },
  openaiPrepaid: {
    label: 'OpenAI help centre: prepaid billing',
    url: 'https://help.openai.com/en/articles/8264644',
    lastChecked,
  },
  imageTokens: {
    label: 'The blog of sanand0 on the tokens of gpt-image-2.5, 26 September 2026',
    url: 'https://github.com/sanand0/blog',
    lastChecked,
  },
  midjourneyPlans: {
    label: 'Midjourney: plans',
    url: 'https://docs.midjourney.com/docs/plans',
    lastChecked,
  },
  midjourneyMinutes: {
    label: 'Midjourney: what GPU time is',
    url: 'https://help.midjourney.com/en/articles/9651713-what-is-gpu-time',
    lastChecked,
  },
  midjourneyHours: {
    label: 'A translation of Midjourney’s plans page',
    url: 'https://www.aichaoxi.cn/4561.html',
    lastChecked,
  },
  leonardoPrices: {
    label: 'Metronome’s pricing index on Leonardo',
    url: 'https://metronome.com/pricing-index/leonardoai',
    lastChecked,
  },
  leonardoRollover: {
    label: 'Leonardo help centre: token rollover',
    url: 'https://intercom.help/leonardo-ai/en/articles/9560707-token-rollover',
    lastChecked,
  },
  leonardoCosts: {
    label: 'Leonardo help centre: token usage',
    url: 'https://intercom.help/leonardo-ai/en/articles/8044033-token-usage',
    lastChecked,
  },
  lumaCredits: {
    label: 'Luma: Dream Machine credits',
    url: 'https://lumalabs.ai/learning-hub/dream-machine-credit-system',
    lastChecked,
  },
} as const
