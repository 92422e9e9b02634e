// The steps from every released schema of a profile to the next: pure, one a version, never changed after release.

/** Takes a profile of one schema and gives that of the next; may throw on data it cannot read, and the row then counts as damaged. */
export type Migration = (data: unknown) => unknown

/** `MIGRATIONS[0]` leads from schema 1 to schema 2. Empty while schema 1 is today's. */
export const MIGRATIONS: readonly Migration[] = []
