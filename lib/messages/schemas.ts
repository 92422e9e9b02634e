// Every message between worlds: who says it, to whom, what it carries and what comes back. Used by the background and our own pages; page-side scripts reach it by type only.
import './jitless'
import { z } from 'zod'
import { ClaimMark } from '@/lib/model/claim-mark'
import { ComposedValue, PreviewRow, RowOutcome, UndoOutcome } from '@/lib/model/fill'
import { FoundFields, Look } from '@/lib/model/look'
import { PageOutline } from '@/lib/model/page-outline'
import { Profile } from '@/lib/model/profile'
import { SessionChange, Settings, TabState } from '@/lib/model/session'
import { PageSnapshot } from '@/lib/model/snapshot'
import { SupportReport } from '@/lib/model/support-report'
import { COMPOSED_FIELDS, FIELD_IDS } from '@/lib/model/words/ids'
import { IMPORT_FAULTS } from '@/lib/model/words/import-faults'
import { quickCheck } from './quick-check'

const none = z.strictObject({})
const ok = z.strictObject({ ok: z.literal(true) })
/** Thousands of controls at every change of a page: zod itself would take as long as recognising them. */
const snapshot = z.custom<PageSnapshot>(quickCheck(PageSnapshot))

/** `no-answer`: the browser does not let us in, or the page did not answer in time. */
const captured = z.strictObject({ result: z.enum(['made', 'no-answer']) })
export type CaptureResult = z.infer<typeof captured>['result']

/** Said by our scripts on the portal's page (top frame of the portal only). */
export const pageMessages = {
  /** The detector found a page that may concern us: inject the overlay. */
  'page-looked-relevant': { says: none, answer: z.strictObject({ injected: z.boolean() }) },
  /** «Esikatsele täytettävät tiedot» was pressed, or what was filled is to be undone: inject the script that writes. */
  'fill-wanted': { says: none, answer: z.strictObject({ injected: z.boolean() }) },
  /** The panel's words are in another language than what was seen: inject those of the language chosen now. */
  'words-wanted': { says: none, answer: z.strictObject({ injected: z.boolean() }) },
  /** Only these may be changed from the page. */
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
  /** Marks, choices and what was filled. */
  'change-session': { says: SessionChange, answer: ok },
  /**
   * One round of the overlay: the page as it stands goes there, what was seen and concluded comes back.
   * null = nothing is to be shown: switched off, or a newer overlay stands in the tab.
   */
  look: {
    says: z.strictObject({
      /** When this overlay began, in milliseconds since 1970. */
      began: z.number(),
      /** The overlay holds no settings and titles yet, or old ones. */
      isFresh: z.boolean(),
      /** Fields the applicant has left since the last look. */
      left: z.array(z.enum(FIELD_IDS)).max(100),
      dismissedForms: z.array(z.string().max(2_000)).max(500),
      /** A click in the panel was refused. */
      isBlocked: z.boolean(),
      snapshot,
    }),
    answer: Look.nullable(),
  },
  /** Where the fields stand, while the page is being written. */
  'find-fields': { says: z.strictObject({ snapshot }), answer: FoundFields },
  /**
   * After a trusted click on «Esikatsele täytettävät tiedot»: the page as it stands goes there, rows with the values of the chosen profile come back,
   * for the fields of the plan alone. null = the profile is gone.
   */
  preview: { says: z.strictObject({ snapshot }), answer: z.strictObject({ rows: z.array(PreviewRow) }).nullable() },
  /** After a trusted click on «Kopioi teksti»: one text of the chosen register. null = the profile is gone or none is chosen. */
  'copy-text': { says: z.strictObject({ field: z.enum(COMPOSED_FIELDS) }), answer: z.strictObject({ text: z.string() }).nullable() },
  /** After a trusted click on «Tee tukiraportti»: the page is read by a script of its own, and Tuki opens with what may leave. */
  'report-wanted': { says: none, answer: captured },
  /** What the capture script read; taken only when the panel or the popup has just asked for it. */
  'page-captured': { says: z.strictObject({ snapshot, outline: PageOutline }), answer: z.strictObject({ ok: z.boolean() }) },
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
  /** `before`: the profile that was replaced. `same`: profiles of the file that were there already and were not taken again. */
  z.strictObject({ result: z.literal('imported'), profiles: z.array(Profile), before: Profile.nullable(), same: z.number() }),
  z.strictObject({ result: z.literal('same') }),
  /** The profile to be replaced was changed or deleted since it was looked at. */
  z.strictObject({ result: z.literal('conflict') }),
  z.strictObject({ result: z.literal('refused'), fault: z.enum(IMPORT_FAULTS), path: z.string() }),
  z.strictObject({ result: z.literal('failed'), reason: z.enum(['quota', 'read-only', 'storage']) }),
])
export type ImportAnswer = z.infer<typeof ImportAnswer>

/** The rows of a preview for a tab; `no-page`: no panel of ours stands there. */
export const TabPreview = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('rows'), rows: z.array(PreviewRow) }),
  z.strictObject({ result: z.enum(['no-page', 'profile-gone']) }),
])
export type TabPreview = z.infer<typeof TabPreview>

const tab = z.strictObject({ tab: z.number() })

/** Said by the extension's own pages only. */
export const ownMessages = {
  'list-profiles': { says: none, answer: z.strictObject({ profiles: z.array(Profile), storage: StorageReport }) },
  'save-profile': { says: z.strictObject({ profile: Profile, confirmedShapes: z.boolean() }), answer: SaveAnswer },
  'delete-profile': { says: z.strictObject({ id: z.uuid() }), answer: z.strictObject({ ok: z.boolean() }) },
  'restore-profile': { says: z.strictObject({ profile: Profile }), answer: SaveAnswer },
  /** Takes a file in whole or not at all. `into`: the profile a preset replaces, and the revision of it that was looked at; null = as new. */
  'import-file': {
    says: z.strictObject({
      text: z.string().max(300_000),
      file: z.string().max(1000),
      into: z.strictObject({ profile: z.uuid(), revision: z.number() }).nullable(),
    }),
    answer: ImportAnswer,
  },
  /** «Kumoa tuonti»: removes what came in, or puts back what was replaced. Refused when it was changed since. */
  'revert-import': {
    says: z.strictObject({ profiles: z.array(Profile).max(1000), before: Profile.nullable() }),
    answer: z.strictObject({ ok: z.boolean() }),
  },
  'restore-snapshot': { says: z.strictObject({ at: z.string() }), answer: z.strictObject({ ok: z.boolean() }) },
  'delete-everything': { says: none, answer: ok },
  'read-storage': { says: none, answer: StorageReport },
  /** Lähteet: what was noted of the claims. */
  'read-marks': { says: none, answer: z.array(ClaimMark) },
  /** `mark` null = takes it away. null = not kept: a private window, or a henkilötunnus stands in the note. */
  'write-mark': {
    says: z.strictObject({ claim: z.string().max(80), mark: ClaimMark.nullable() }),
    answer: z.array(ClaimMark).nullable(),
  },
  'set-settings': { says: Settings.partial(), answer: Settings },
  /** The active tab's state; null when the tab has none. */
  'read-tab': { says: tab, answer: TabState.nullable() },
  /** The preview shown on a page of ours instead of the portal's. */
  'preview-tab': { says: tab, answer: TabPreview },
  /** Accepted there: the tab's own script finds, checks and writes as always; only ticked rows go there. null = no panel of ours stands in the tab, or it is writing. */
  'fill-tab': {
    says: z.strictObject({ tab: z.number(), rows: z.array(PreviewRow).max(200) }),
    answer: z.strictObject({ outcomes: z.array(RowOutcome) }).nullable(),
  },
  'undo-tab': { says: tab, answer: z.strictObject({ undone: z.array(UndoOutcome) }).nullable() },
  /** «Tallenna sivun rakenne»: reads the page of a tab; Tuki opens with the capture. */
  'capture-page': { says: tab, answer: captured },
  /** «Tee tukiraportti» of the popup: as «capture-page», with what Lupaluotsi saw and did there. */
  'report-page': { says: tab, answer: captured },
  /** A report that was just made; null when it is not there any more. */
  'read-report': { says: z.strictObject({ id: z.uuid() }), answer: SupportReport.nullable() },
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
  /** A page of ours shows the preview: what stands on the portal's page is wanted. */
  'page-wanted': { says: none, answer: z.strictObject({ snapshot }) },
  /** These were accepted on a page of ours. */
  'rows-accepted': { says: z.strictObject({ rows: z.array(PreviewRow) }), answer: z.strictObject({ outcomes: z.array(RowOutcome) }) },
  'undo-wanted': { says: none, answer: z.strictObject({ undone: z.array(UndoOutcome) }) },
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
export type OverlayMessages = {
  [K in keyof typeof overlayMessages]: {
    says: z.input<(typeof overlayMessages)[K]['says']>
    answer: z.output<(typeof overlayMessages)[K]['answer']>
  }
}
