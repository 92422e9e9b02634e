// The desk of Profiilit: every profile with what is being typed into it; saves by itself, steps back, and never loses an edit to another tab.
import type { OwnMessages, StorageReport } from '@/lib/messages/schemas'
import { blankProfile } from '@/lib/model/blank'
import type { Profile } from '@/lib/model/profile'
import { type Ask, sendProfile } from './asking'
import { copyOf, type Entry, edited, freshEntry, isClean, steppedBack, storedEntry } from './entry'

export type DeskNeeds = {
  ask: Ask
  newId: () => string
  now: () => Date
  /** Runs something after so many milliseconds; gives the way to stop it. */
  later: (ms: number, run: () => void) => () => void
  /** Whether a profile cannot be saved as it stands (a text is too long). */
  isBlocked: (profile: Profile) => boolean
}

/** Milliseconds from the last key to the save. */
const CALM = 600

export class Desk {
  status: 'loading' | 'ready' | 'failed' = 'loading'
  storage: StorageReport | null = null
  #entries = new Map<string, Entry>()
  #listeners = new Set<() => void>()

  constructor(readonly needs: DeskNeeds) {}

  get profiles(): Profile[] {
    return [...this.#entries.values()].map((entry) => entry.draft)
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  /** Gives the way to stop hearing. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads the store. What is being typed stays; what was not touched is taken as it lies there. */
  async load(): Promise<void> {
    try {
      const { profiles, storage } = await this.needs.ask('list-profiles', {})
      const unsaved = [...this.#entries].filter(([, entry]) => entry.base === null || !isClean(entry))
      const stored = profiles
        .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'fi', { numeric: true }))
        .map((one) => [one.id, this.#known(one)] as const)
      this.#entries = new Map([...unsaved, ...stored, ...unsaved])
      this.storage = storage
      this.status = 'ready'
    } catch {
      this.status = 'failed'
    }
    this.#changed()
  }

  /** A new profile on the desk; it is stored with its first edit. */
  create(): string {
    const id = this.needs.newId()
    this.#putFirst(id, freshEntry(blankProfile(id, this.needs.now().toISOString())))
    return id
  }

  /** A copy under `title`, saved at once. */
  duplicate(id: string, title: string): string | null {
    const entry = this.#entries.get(id)
    if (!entry) return null
    const copy = this.needs.newId()
    this.#putFirst(copy, freshEntry({ ...copyOf(entry.draft, this.needs), id: copy, title }))
    void this.save(copy)
    return copy
  }

  /** `path` names the field («registers.0.purpose»). */
  edit(id: string, next: Profile, path: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    edited(entry, next, { path, at: this.needs.now().getTime() })
    this.#due(id, entry, CALM)
  }

  undo(id: string): void {
    const entry = this.#entries.get(id)
    if (entry && steppedBack(entry)) this.#due(id, entry, 0)
  }

  /** «Ei ole henkilötunnus»: what stands in the field may be saved. */
  confirm(id: string, path: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    entry.confirmed = [...entry.confirmed, path]
    void this.save(id)
  }

  async save(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    entry?.cancel?.()
    if (!entry || entry.isSaving || entry.conflict) return
    if (this.needs.isBlocked(entry.draft)) return this.#say(entry, { word: 'refused' })
    const sent = entry.draft
    this.#say(entry, { isSaving: true, word: 'saving' })
    const answer = await sendProfile(this.needs.ask, sent, entry.confirmed)
    entry.isSaving = false
    if (answer === null) return this.#say(entry, { word: 'storage' })
    if (answer.result === 'refused') return this.#say(entry, { word: 'refused', reasons: answer.reasons })
    if (answer.result === 'conflict') return this.#say(entry, { word: 'conflict', conflict: { newer: answer.current } })
    if (answer.result === 'failed') return this.#say(entry, { word: answer.reason })
    const { profile } = answer
    this.#say(entry, { base: profile, savedAt: this.needs.now(), word: 'saved', reasons: [] })
    if (entry.draft === sent) entry.draft = profile
    else {
      entry.draft = { ...entry.draft, revision: profile.revision }
      this.#due(id, entry, CALM)
    }
    this.#changed()
  }

  /** Saves at once what waits: the page may be closed. */
  flush(): void {
    for (const [id, entry] of this.#entries) if (entry.word === 'waiting') void this.save(id)
  }

  /** Of two versions of a profile the one on this page stays. */
  async keepMine(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    if (!entry?.conflict) return
    entry.draft = { ...entry.draft, revision: entry.conflict.newer?.revision ?? 0 }
    entry.conflict = null
    await this.save(id)
  }

  /** Of two versions of a profile the stored one stays; a deletion is accepted. */
  takeNewer(id: string): void {
    const entry = this.#entries.get(id)
    if (!entry?.conflict) return
    const { newer } = entry.conflict
    if (newer) this.#entries.set(id, storedEntry(newer))
    else this.#entries.delete(id)
    this.#changed()
  }

  /** Deletes a profile; gives the way to bring it back, or null when it could not be deleted. */
  async remove(id: string): Promise<{ restore: () => Promise<boolean> } | null> {
    const entry = this.#entries.get(id)
    if (!entry) return null
    entry.cancel?.()
    const order = [...this.#entries.keys()]
    if (entry.base !== null) {
      const answer = await this.needs.ask('delete-profile', { id }).catch(() => null)
      if (!answer?.ok) return null
    }
    this.#entries.delete(id)
    this.#changed()
    return { restore: () => this.#restore(entry, order) }
  }

  /** Takes a file in. */
  async takeIn(says: OwnMessages['import-file']['says']): Promise<OwnMessages['import-file']['answer'] | null> {
    const answer = await this.needs.ask('import-file', says).catch(() => null)
    if (answer?.result === 'imported') {
      for (const profile of answer.profiles) this.#putFirst(profile.id, storedEntry(profile))
      await this.load()
    }
    return answer
  }

  /** Takes an import back in one step; false when something of it was changed since. */
  async takeBack(says: OwnMessages['revert-import']['says']): Promise<boolean> {
    const answer = await this.needs.ask('revert-import', says).catch(() => null)
    if (answer?.ok) {
      for (const { id } of says.profiles) this.#entries.delete(id)
      await this.load()
    }
    return answer?.ok === true
  }

  /** Puts a snapshot in the place of everything on the desk. */
  async restoreSnapshot(at: string): Promise<boolean> {
    const answer = await this.needs.ask('restore-snapshot', { at }).catch(() => null)
    if (answer?.ok) await this.#loadAnew()
    return answer?.ok === true
  }

  async eraseEverything(): Promise<boolean> {
    const answer = await this.needs.ask('delete-everything', {}).catch(() => null)
    await this.#loadAnew()
    return answer?.ok === true
  }

  async #loadAnew(): Promise<void> {
    for (const entry of this.#entries.values()) entry.cancel?.()
    this.#entries.clear()
    await this.load()
  }

  async #restore(entry: Entry, order: string[]): Promise<boolean> {
    const { draft } = entry
    if (entry.base !== null) {
      const answer = await this.needs.ask('restore-profile', { profile: draft }).catch(() => null)
      if (answer?.result !== 'saved') return false
      Object.assign(entry, storedEntry(answer.profile), { history: entry.history })
    }
    this.#entries.set(draft.id, entry)
    const place = (id: string) => (order.includes(id) ? order.indexOf(id) : -1)
    this.#entries = new Map([...this.#entries].sort(([a], [b]) => place(a) - place(b)))
    this.#changed()
    return true
  }

  #known(profile: Profile): Entry {
    const entry = this.#entries.get(profile.id)
    return entry?.base?.revision === profile.revision ? entry : storedEntry(profile)
  }

  #due(id: string, entry: Entry, ms: number): void {
    entry.cancel?.()
    entry.cancel = null
    if (entry.conflict) entry.word = 'conflict'
    else if (this.needs.isBlocked(entry.draft)) entry.word = 'refused'
    else {
      entry.word = 'waiting'
      entry.cancel = this.needs.later(ms, () => void this.save(id))
    }
    this.#changed()
  }

  #putFirst(id: string, entry: Entry): void {
    this.#entries = new Map([[id, entry], ...this.#entries])
    this.#changed()
  }

  #say(entry: Entry, some: Partial<Entry>): void {
    Object.assign(entry, some)
    this.#changed()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}

function nameOf(profile: Profile): string {
  return profile.title || profile.values['organisation-name'] || ''
}
