import { utcDay, type Day } from '#catalogue/dates.ts'

/**
 * The day that the built pages speak of, in UTC: that of the environment's SOURCE_DATE_EPOCH
 * (seconds, https://reproducible-builds.org/specs/source-date-epoch/), else the day of the build.
 */
export function buildDay(
  environment: NodeJS.ProcessEnv = process.env,
  now: () => Date = () => new Date(),
): Day {
  const said = environment.SOURCE_DATE_EPOCH?.trim()
  if (!said) return utcDay(now())
  if (!/^\d{1,11}$/.test(said))
    throw new Error(`SOURCE_DATE_EPOCH must be seconds since 1970, not “${said}”`)
  return utcDay(new Date(Number(said) * 1000))
}
