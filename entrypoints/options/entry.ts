// One profile on the desk: what is stored of it, what is being typed, and how its saving stands.
import type { SaveWord } from '@/components/profiles/SaveState'
import type { Profile } from '@/lib/model/profile'

export type Reason = { path: string; reason: 'identity-code' | 'identity-shape' }

export type Entry = {
  /** As last stored; null while it was never saved. */
  base: Profile | null
  /** As it stands in the form; the same object as `base` when nothing is unsaved. */
  draft: Profile
  /** Earlier drafts, oldest first, for «Kumoa muutos». */
  history: Profile[]
  /** The field edited last, and when (ms): a burst of typing in one field is one step back. */
  burst: { path: string; at: number } | null
  word: SaveWord
  savedAt: Date | null
  reasons: Reason[]
  /** Fields whose text was said not to be a henkilötunnus. */
  confirmed: string[]
  conflict: { newer: Profile | null } | null
  isSaving: boolean
  /** Stops the save that is due. */
  cancel: (() => void) | null
}

const PAUSE = 3000
const STEPS_BACK = 100

/** An entry for a profile that lies in the store. */
export function storedEntry(profile: Profile): Entry {
  return { ...freshEntry(profile), base: profile, word: 'saved', savedAt: new Date(profile.updatedAt) }
}

/** An entry for a profile that was not saved yet. */
export function freshEntry(draft: Profile): Entry {
  return {
    base: null,
    draft,
    history: [],
    burst: null,
    word: 'fresh',
    savedAt: null,
    reasons: [],
    confirmed: [],
    conflict: null,
    isSaving: false,
    cancel: null,
  }
}

/** A profile's answers as a profile of one's own, under fresh ids. */
export function copyOf(profile: Profile, { newId, now }: { newId: () => string; now: () => Date }): Profile {
  const { preset: _, ...answers } = profile
  const at = now().toISOString()
  const registers = profile.registers.map((register) => ({ ...register, id: newId() }))
  return { ...answers, id: newId(), registers, revision: 0, origin: 'own', createdAt: at, updatedAt: at }
}

/** Nothing is unsaved. */
export function isClean(entry: Entry): boolean {
  return entry.draft === entry.base
}

/** Takes in an edit of the field at `path`; `at` in ms. */
export function edited(entry: Entry, next: Profile, { path, at }: { path: string; at: number }): void {
  const continues = entry.burst !== null && entry.burst.path === path && at - entry.burst.at < PAUSE
  if (!continues) entry.history = [...entry.history, entry.draft].slice(-STEPS_BACK)
  entry.burst = { path, at }
  entry.reasons = entry.reasons.filter((reason) => reason.path !== path)
  entry.draft = { ...next, revision: entry.draft.revision }
}

/** Goes one step back; false when there is none. */
export function steppedBack(entry: Entry): boolean {
  const before = entry.history.at(-1)
  if (before === undefined) return false
  entry.history = entry.history.slice(0, -1)
  entry.burst = null
  entry.reasons = []
  entry.draft = { ...before, revision: entry.draft.revision }
  return true
}
