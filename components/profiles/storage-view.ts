// What is kept, as «Mitä on tallessa» says it.

export type StorageView = {
  where: 'indexeddb' | 'local' | 'private' | 'failed'
  profiles: number
  registers: number
  /** «12 kt»; '' when it is not known. */
  size: string
  /** Newest first: the instant, and how it is said («20.11.2026 klo 14.02»). */
  snapshots: { at: string; when: string }[]
}
