// A page snapshot: everything recognition and advice may know of one portal page, as plain data in page order; no element leaves the page room.
import { z } from 'zod'
import { SNAPSHOT_LIMITS as MOST } from './words/limits'

const text = z.string().max(MOST.text)
const value = z.string().max(MOST.value)

/** Names one element of the page for as long as the element stands there; meaningless outside `lib/page`. */
export const Handle = z.string().max(MOST.handle)
export type Handle = z.infer<typeof Handle>

/** Where a candidate for a control's name was found, most trusted first. */
export const LABEL_SOURCES = ['label', 'aria-labelledby', 'aria-label', 'legend', 'cell', 'preceding', 'placeholder', 'name'] as const

export const LabelCandidate = z.strictObject({
  from: z.enum(LABEL_SOURCES),
  /** As shown; not normalised. */
  text,
})
export type LabelCandidate = z.infer<typeof LabelCandidate>

export const CONTROL_KINDS = [
  'text',
  'email',
  'tel',
  'number',
  'date',
  'textarea',
  'select',
  'radio-group',
  'checkbox',
  'checkbox-group',
  'file',
  'password',
  'combobox',
  'editor',
  'other',
] as const

export const SnapshotOption = z.strictObject({
  /** What the person reads. */
  label: text,
  /** What the control submits; never shown. */
  value,
  selected: z.boolean(),
  disabled: z.boolean(),
})
export type SnapshotOption = z.infer<typeof SnapshotOption>

export const SnapshotControl = z.strictObject({
  handle: Handle,
  kind: z.enum(CONTROL_KINDS),
  labels: z.array(LabelCandidate).max(MOST.labels),
  /** Legends and headings above it, outermost first; context, never its name. */
  sections: z.array(text).max(MOST.sections),
  /** The answer as text: a field's value, the labels of chosen options joined by «, », file names joined by «, »; '' when there is none. */
  value,
  /** For a single checkbox only. */
  checked: z.boolean(),
  options: z.array(SnapshotOption).max(MOST.options),
  /** Characters; null when the page sets no limit. */
  maxLength: z.number().nullable(),
  required: z.boolean(),
  /** Visible, enabled, not read-only, not a honeypot, and of a kind that may be written. */
  writable: z.boolean(),
  visible: z.boolean(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  /** The value equals what the page delivered (defaultValue, defaultSelected, defaultChecked). */
  isDefault: z.boolean(),
  /** Text the page ties to the control as help or as an error (aria-describedby). */
  description: text,
})
export type SnapshotControl = z.infer<typeof SnapshotControl>

export const SnapshotHeading = z.strictObject({
  level: z.number(),
  text,
  /** True for the one heading that names the page's main content, when it can be told. */
  main: z.boolean(),
})
export type SnapshotHeading = z.infer<typeof SnapshotHeading>

export const SnapshotAction = z.strictObject({
  handle: Handle,
  kind: z.enum(['button', 'link', 'tab', 'disclosure']),
  text,
  /** Headings above it, and the words of the row or item it stands in. */
  sections: z.array(text).max(MOST.sections),
  visible: z.boolean(),
  disabled: z.boolean(),
  /** aria-selected, aria-expanded or aria-current is true. */
  active: z.boolean(),
})
export type SnapshotAction = z.infer<typeof SnapshotAction>

/** A read-only answer: a row of a definition list, of a two-column table, or a labelled output. */
export const SnapshotAnswer = z.strictObject({
  handle: Handle,
  label: text,
  sections: z.array(text).max(MOST.sections),
  value,
})
export type SnapshotAnswer = z.infer<typeof SnapshotAnswer>

/** One item of a progress list or stepper. */
export const SnapshotProgressItem = z.strictObject({ text, current: z.boolean() })
export type SnapshotProgressItem = z.infer<typeof SnapshotProgressItem>

export const PageSnapshot = z.strictObject({
  /** Of the `lang` attribute, lower case, two letters; '' when there is none. */
  language: text,
  title: text,
  headings: z.array(SnapshotHeading).max(MOST.headings),
  progress: z.array(SnapshotProgressItem).max(MOST.progress),
  controls: z.array(SnapshotControl).max(MOST.controls),
  actions: z.array(SnapshotAction).max(MOST.actions),
  answers: z.array(SnapshotAnswer).max(MOST.answers),
  /** Status messages, alerts, and badges the page shows («Tallennettu», «Hakemus on vastaanotettu»), each at most 400 characters. */
  notices: z.array(text).max(MOST.notices),
  /** The page shows a modal dialog. */
  modal: z.boolean(),
  /** Origins of visible frames that cannot be read. */
  foreignFrames: z.array(text).max(MOST.foreignFrames),
  /** The page was cut at the reader's limit; controls beyond it are unknown. */
  truncated: z.boolean(),
})
export type PageSnapshot = z.infer<typeof PageSnapshot>
