// Every message between worlds: who says it, to whom, what it carries and what comes back. Used by the background and our own pages; page-side scripts reach it by type only.
import './jitless'
import { z } from 'zod'
import { ComposedValue } from '@/lib/model/fill'
import { Profile, ProfileFacts, ProfileTitle } from '@/lib/model/profile'
import { Settings, TabSession, TabState } from '@/lib/model/session'
import { FILL_FIELDS } from '@/lib/model/words/ids'
import { IMPORT_FAULTS } from '@/lib/model/words/import-faults'

const none = z.strictObject({})
const ok = z.strictObject({ ok: z.literal(true) })

/** Said by our scripts on the portal's page (top frame of the portal only). */
export const pageMessages = {
  /** The detector found a page that may concern us: inject the overlay. */
  'page-looked-relevant': { says: none, answer: z.strictObject({ injected: z.boolean() }) },
  /** «Esikatsele täytettävät tiedot» was pressed, or what was filled is to be undone: inject the script that does it. */
  'fill-wanted': { says: none, answer: z.strictObject({ injected: z.boolean() }) },
  'read-settings': { says: none, answer: Settings },
  /** Only these four may be changed from the page. */
  'change-settings': {
    says: Settings.pick({
      dock: true,
      minimised: true,
      edge: true,
      dismissedForms: true,
      readNotes: true,
      lastProfile: true,
      lastRegister: true,
    }).partial(),
    answer: Settings,
  },
  'read-session': { says: none, answer: TabSession },
  'write-session': { says: z.strictObject({ session: TabSession }), answer: ok },
  /** Badge and popup. */
  'report-state': { says: z.strictObject({ state: TabState }), answer: ok },
  /** At most five: last used first. `more` = there are others. */
  'list-titles': {
    says: none,
    answer: z.strictObject({
      profiles: z.array(ProfileTitle).max(5),
      more: z.boolean(),
      storage: z.enum(['indexeddb', 'local', 'private', 'failed']),
    }),
  },
  /** Value-free facts; the page's Y-tunnus and name are compared in the background and not kept. */
  'read-facts': {
    says: z.strictObject({
      profile: z.uuid(),
      register: z.uuid().nullable(),
      businessIdOnPage: z.string().max(200),
      nameOnPage: z.string().max(500),
    }),
    answer: ProfileFacts.nullable(),
  },
  /** After a trusted click on «Esikatsele täytettävät tiedot» or «Kopioi teksti»: values of one profile for the fields of the plan. null = the profile is gone. */
  'ask-values': {
    says: z.strictObject({ profile: z.uuid(), register: z.uuid().nullable(), fields: z.array(z.enum(FILL_FIELDS)).max(40) }),
    answer: z.array(ComposedValue).nullable(),
  },
  'open-page': { says: z.strictObject({ page: z.enum(['profiles', 'sources']) }), answer: ok },
} as const

export const StorageReport = z.strictObject({
  where: z.enum(['indexeddb', 'local', 'private', 'failed']),
  profiles: z.number(),
  registers: z.number(),
  /** Bytes; null when the browser does not tell. */
  bytes: z.number().nullable(),
  /** Snapshots in storage.local, newest first: ISO instants. */
  snapshots: z.array(z.string()),
  /** Something that was there cannot be read or is gone; a snapshot may be restored. */
  damaged: z.boolean(),
  /** Data of a newer Lupaluotsi lies there: it is kept, and nothing is written. */
  newer: z.boolean(),
})
export type StorageReport = z.infer<typeof StorageReport>

/**
 * A save, or why there was none. `conflict` carries the newer profile, null when it was deleted. `identity-shape`: looks like a henkilötunnus and is none
 * by its check character; saved when it is said again with `confirmedShapes`.
 */
export const SaveAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('saved'), profile: Profile }),
  z.strictObject({ result: z.literal('conflict'), current: Profile.nullable() }),
  z.strictObject({
    result: z.literal('refused'),
    reasons: z.array(z.strictObject({ path: z.string(), reason: z.enum(['identity-code', 'identity-shape']) })),
  }),
  z.strictObject({ result: z.literal('failed'), reason: z.enum(['quota', 'read-only', 'storage']) }),
])
export type SaveAnswer = z.infer<typeof SaveAnswer>

export const ImportAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('imported'), profiles: z.array(Profile) }),
  z.strictObject({ result: z.literal('refused'), fault: z.enum(IMPORT_FAULTS), path: z.string() }),
  z.strictObject({ result: z.literal('failed'), reason: z.enum(['quota', 'read-only', 'storage']) }),
])
export type ImportAnswer = z.infer<typeof ImportAnswer>

/** Said by the extension's own pages only. */
export const ownMessages = {
  'list-profiles': { says: none, answer: z.strictObject({ profiles: z.array(Profile), storage: StorageReport }) },
  'save-profile': { says: z.strictObject({ profile: Profile, confirmedShapes: z.boolean() }), answer: SaveAnswer },
  'delete-profile': { says: z.strictObject({ id: z.uuid() }), answer: z.strictObject({ ok: z.boolean() }) },
  'restore-profile': { says: z.strictObject({ profile: Profile }), answer: SaveAnswer },
  'import-file': { says: z.strictObject({ text: z.string() }), answer: ImportAnswer },
  'restore-snapshot': { says: z.strictObject({ at: z.string() }), answer: z.strictObject({ ok: z.boolean() }) },
  'delete-everything': { says: none, answer: ok },
  'read-storage': { says: none, answer: StorageReport },
  'set-settings': { says: Settings.partial(), answer: Settings },
  /** The active tab's state; null when the tab has none. */
  'read-tab': { says: z.strictObject({ tab: z.number() }), answer: TabState.nullable() },
  /** Composed texts for the popup's copy buttons. */
  'compose-texts': { says: z.strictObject({ profile: z.uuid(), register: z.uuid() }), answer: z.array(ComposedValue).nullable() },
} as const

/** Said by the background to the overlay in a tab. */
export const overlayMessages = {
  'profiles-changed': { says: none, answer: z.void() },
  /** What the overlay holds of a tab would else be written back. */
  'everything-deleted': { says: none, answer: z.void() },
  'settings-changed': { says: z.strictObject({ settings: Settings }), answer: z.void() },
  'panel-wanted': { says: none, answer: z.void() },
} as const

export type PageMessages = {
  [K in keyof typeof pageMessages]: {
    says: z.input<(typeof pageMessages)[K]['says']>
    answer: z.output<(typeof pageMessages)[K]['answer']>
  }
}
export type OwnMessages = {
  [K in keyof typeof ownMessages]: { says: z.input<(typeof ownMessages)[K]['says']>; answer: z.output<(typeof ownMessages)[K]['answer']> }
}
export type OverlayMessages = { [K in keyof typeof overlayMessages]: { says: z.input<(typeof overlayMessages)[K]['says']> } }
