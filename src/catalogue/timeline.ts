import type { KnownDate } from './dates.ts'
import type { SourceId } from './sources.ts'

export interface TimelineEvent {
  readonly date: KnownDate
  readonly event: string
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** The credit programme from its start to its end, in order. */
export const timeline: readonly TimelineEvent[] = [
  {
    date: '2022-07-20',
    event: 'DALL·E opened as a beta, with credits.',
    sources: ['launchPress'],
  },
  {
    date: '2022-11-03',
    event: 'The DALL·E 2 API opened, priced per picture and billed apart from the credits.',
    sources: ['apiLaunchPress', 'helpCredits'],
  },
  {
    date: '2023-02-13',
    event: 'The article worked out what a credit cost.',
    sources: ['article'],
  },
  {
    date: '2023-04-06',
    event: 'Accounts opened from now on got no free credits.',
    sources: ['helpCredits'],
  },
  {
    date: '2023-10',
    event: 'DALL·E 3 came to ChatGPT, without credits.',
    sources: ['dalle3Press'],
  },
  {
    date: '2024-04',
    event: 'New customers could no longer buy credits.',
    sources: ['helpFaq'],
  },
  {
    date: '2025-04-23',
    event: 'gpt-image-1 took over in the API.',
    sources: ['portkey', 'litellm'],
  },
  {
    date: '2026-05-12',
    event: 'The DALL·E 2 and 3 APIs shut down.',
    sources: ['openaiDeprecations'],
  },
]
