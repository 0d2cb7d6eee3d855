/** What a link says for each key: decoded and trimmed, the first where a key is given twice. */
export type LinkParams = ReadonlyMap<string, string>

/** Rewrites what a link of one grammar says so that it means the same in the next. */
export type Migration = (said: LinkParams) => LinkParams

/**
 * The first turns grammar 1 into grammar 2, the second 2 into 3, and so on. There has been one
 * grammar so far. A new default or a renamed key is a new grammar: its migration writes out what
 * the old one left unsaid, so that a link once sent means the same for ever.
 */
export const linkMigrations: readonly Migration[] = []

export const currentGrammar = linkMigrations.length + 1

export function migrateLink(
  said: LinkParams,
  grammar: number,
  migrations: readonly Migration[] = linkMigrations,
): LinkParams {
  return migrations.slice(grammar - 1).reduce((older, migrate) => migrate(older), said)
}
