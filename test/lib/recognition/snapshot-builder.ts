// Makes page snapshots for tests: a page, its controls, buttons and read-only rows in few words.
import type { PageSnapshot, SnapshotAction, SnapshotAnswer, SnapshotControl, SnapshotHeading, SnapshotOption } from '@/lib/model/snapshot'

/** A page with nothing on it but what is given. */
export function page(parts: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    language: 'fi',
    title: 'Verkkoasiointi',
    headings: [],
    progress: [],
    controls: [],
    actions: [],
    answers: [],
    notices: [],
    modal: false,
    foreignFrames: [],
    truncated: false,
    ...parts,
  }
}

/** A visible, writable text field with a `label`. Its handle is its label and its innermost section unless given. */
export function control(label: string, parts: Partial<SnapshotControl> = {}): SnapshotControl {
  const sections = parts.sections ?? []
  return {
    handle: `${label}@${sections[sections.length - 1] ?? ''}`,
    kind: 'text',
    labels: label === '' ? [] : [{ from: 'label', text: label }],
    sections,
    value: '',
    checked: false,
    options: [],
    maxLength: null,
    required: false,
    writable: true,
    visible: true,
    readOnly: false,
    disabled: false,
    isDefault: true,
    description: '',
    ...parts,
  }
}

export function options(...labels: string[]): SnapshotOption[] {
  return labels.map((label, at) => ({ label, value: String(at + 1), selected: false, disabled: false }))
}

export function heading(text: string, level = 1, main = level === 1): SnapshotHeading {
  return { text, level, main }
}

export function button(text: string, parts: Partial<SnapshotAction> = {}): SnapshotAction {
  return {
    handle: `button ${text} ${(parts.sections ?? []).join('/')}`,
    kind: 'button',
    text,
    sections: [],
    visible: true,
    disabled: false,
    active: false,
    ...parts,
  }
}

export function answer(label: string, value: string, ...sections: string[]): SnapshotAnswer {
  return { handle: `answer ${label}@${sections[sections.length - 1] ?? ''}`, label, sections, value }
}

export const OUR_FORM = 'Muutostietopalvelun hakemus ja tilaus'

/** A step page of our form: its name as the main heading, the step's name as the next. */
export function stepPage(step: string, parts: Partial<PageSnapshot> = {}): PageSnapshot {
  return page({ title: `${OUR_FORM} – Verkkoasiointi`, headings: [heading(OUR_FORM), heading(step, 2)], ...parts })
}
