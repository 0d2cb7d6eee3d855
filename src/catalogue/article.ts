import { dateInWords } from './dates.ts'
import { catalogueDate } from './catalogueDate.ts'

export const article = {
  title: 'How much do Dalle credits cost? Exploring OpenAI’s Credit System',
  author: 'Thomas Smith',
  date: '2023-02-13',
  url: 'https://syntheticengineers.com/2023/02/13/how-much-do-dalle-credits-cost-exploring-openais-credit-system/',
} as const

const name = 'DALL·E Credit Explorer'

export const explorer = {
  name,
  title: `The ${name}`,
  author: `The ${name} authors`,
  /** The day up to which its facts were read; `CITATION.cff` has the same. */
  edition: catalogueDate,
} as const

export const licences = {
  code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  data: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const

/** Where to report an error; null until whoever publishes the explorer sets it. */
export const reportUrl: string | null = null

/** What to say while there is no page to report to. */
export const reportWords =
  'Found an error? Tell whoever publishes this page, with its source; the prices are rows of one table and quickly put right.'

/** One line to copy; `link` is the page it stands on. */
export function citation(link: string): string {
  const { author, title, edition } = explorer
  return `${author}. “${title}”. Edition of ${dateInWords(edition)}. ${link}`
}
