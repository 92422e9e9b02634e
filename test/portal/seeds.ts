// The seeds that choose the replica's wordings, kept apart so that what tunes the catalogue never sees what checks it.

const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Seeds to look at while the catalogue's words are written: words seen in a source and the first two guesses of each label. */
export const TUNE_SEEDS: readonly number[] = from(1, 20)

/**
 * Seeds that only measure. They were fixed before the catalogue's words were written and draw from all wordings, also those no tune seed shows.
 * Pages of these seeds are never read while tuning: a miss on one is a figure to report, not a word to add.
 */
export const CHECK_SEEDS: readonly number[] = from(101, 140)

/** Seeds up to this one draw from the tune wordings only. */
export const LAST_TUNE_SEED = 100
