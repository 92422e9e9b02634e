// A page snapshot: everything recognition and advice may know of one portal page, as plain data in page order; no element leaves the page room.
import { z } from 'zod'

/** Names one element of the page for as long as the element stands there; meaningless outside `lib/page`. */
export const Handle = z.string()
export type Handle = z.infer<typeof Handle>

/** Where a candidate for a control's name was found, most trusted first. */
export const LABEL_SOURCES = ['label', 'aria-labelledby', 'aria-label', 'legend', 'cell', 'preceding', 'placeholder', 'name'] as const

export const LabelCandidate = z.strictObject({
  from: z.enum(LABEL_SOURCES),
  /** As shown; not normalised. */
  text: z.string(),
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
  label: z.string(),
  /** What the control submits; never shown. */
  value: z.string(),
  selected: z.boolean(),
  disabled: z.boolean(),
})
export type SnapshotOption = z.infer<typeof SnapshotOption>

export const SnapshotControl = z.strictObject({
  handle: Handle,
  kind: z.enum(CONTROL_KINDS),
  labels: z.array(LabelCandidate),
  /** Legends and headings above it, outermost first; context, never its name. */
  sections: z.array(z.string()),
  /** The answer as text: a field's value, the labels of chosen options joined by «, », file names joined by «, »; '' when there is none. */
  value: z.string(),
  /** For a single checkbox only. */
  checked: z.boolean(),
  options: z.array(SnapshotOption),
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
  description: z.string(),
})
export type SnapshotControl = z.infer<typeof SnapshotControl>

export const SnapshotHeading = z.strictObject({
  level: z.number(),
  text: z.string(),
  /** True for the one heading that names the page's main content, when it can be told. */
  main: z.boolean(),
})
export type SnapshotHeading = z.infer<typeof SnapshotHeading>

export const SnapshotAction = z.strictObject({
  handle: Handle,
  kind: z.enum(['button', 'link', 'tab', 'disclosure']),
  text: z.string(),
  /** Headings above it, and the words of the row or item it stands in. */
  sections: z.array(z.string()),
  visible: z.boolean(),
  disabled: z.boolean(),
  /** aria-selected, aria-expanded or aria-current is true. */
  active: z.boolean(),
})
export type SnapshotAction = z.infer<typeof SnapshotAction>

/** A read-only answer: a row of a definition list, of a two-column table, or a labelled output. */
export const SnapshotAnswer = z.strictObject({
  handle: Handle,
  label: z.string(),
  sections: z.array(z.string()),
  value: z.string(),
})
export type SnapshotAnswer = z.infer<typeof SnapshotAnswer>

/** One item of a progress list or stepper. */
export const SnapshotProgressItem = z.strictObject({ text: z.string(), current: z.boolean() })
export type SnapshotProgressItem = z.infer<typeof SnapshotProgressItem>

export const PageSnapshot = z.strictObject({
  /** Of the `lang` attribute, lower case, two letters; '' when there is none. */
  language: z.string(),
  title: z.string(),
  headings: z.array(SnapshotHeading),
  progress: z.array(SnapshotProgressItem),
  controls: z.array(SnapshotControl),
  actions: z.array(SnapshotAction),
  answers: z.array(SnapshotAnswer),
  /** Status messages, alerts, and badges the page shows («Tallennettu», «Hakemus on vastaanotettu»), each at most 400 characters. */
  notices: z.array(z.string()),
  /** The page shows a modal dialog. */
  modal: z.boolean(),
  /** Origins of visible frames that cannot be read. */
  foreignFrames: z.array(z.string()),
  /** The page was cut at the reader's limit; controls beyond it are unknown. */
  truncated: z.boolean(),
})
export type PageSnapshot = z.infer<typeof PageSnapshot>
