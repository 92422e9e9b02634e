// How much of a page may cross from our script on it to the background; without zod, because both sides keep to it.

/** Characters of one text, and entries of one list of a page snapshot. A page with more is cut before it is sent. */
export const SNAPSHOT_LIMITS = {
  handle: 40,
  /** Labels, headings, option texts, help. */
  text: 1_000,
  /** An answer. */
  value: 100_000,
  controls: 6_000,
  actions: 2_000,
  answers: 6_000,
  headings: 6_000,
  progress: 500,
  notices: 500,
  foreignFrames: 200,
  labels: 60,
  sections: 60,
  options: 6_000,
} as const

/** What undo may keep for one tab: the browser holds ten million bytes in `storage.session` for all tabs together. */
export const UNDO_LIMITS = {
  entries: 100,
  /** Characters of one text: no more was read of the page before. */
  text: SNAPSHOT_LIMITS.value,
  /** Characters of all texts. */
  all: 1_000_000,
} as const

/** Characters that entries of undo take of what may be kept. */
export function undoLength(entries: readonly { before: string; written: string }[]): number {
  return entries.reduce((sum, { before, written }) => sum + before.length + written.length, 0)
}
