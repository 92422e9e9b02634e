// What conditions look at: the page's fields by id, its free texts, and the place a condition found; built once for one look at the page.
import type { AdviceInput } from '@/lib/model/advice'
import type { PageAdvice } from '@/lib/model/catalogue'
import type { FieldMatch } from '@/lib/model/form-view'
import type { Handle, SnapshotControl } from '@/lib/model/snapshot'
import type { FieldId } from '@/lib/model/words/ids'
import { isPrompt } from '@/lib/text/prompt'

/** A text a person wrote or could have written, where it stands. */
export type PlacedText = { field: FieldId | null; handle: Handle | null; label: string; text: string }

export type Scene = {
  input: AdviceInput
  /** The field's control or read-only answer, if it is shown on the page. */
  match: (field: FieldId) => FieldMatch | undefined
  /** What it holds; '' also for «Valitse» and for fields that are not on the page. */
  answer: (field: FieldId) => string
  /** Free texts of all controls, also of those that are no field we know; without choices, file names and passwords. */
  texts: () => readonly PlacedText[]
  /** What the condition that looks at every text found last. */
  found: PlacedText | null
  /** What its words that others have taken the place of are said to be now; set by the condition that looks for them. */
  replaced: readonly string[]
  /** The entry being judged. */
  entry: PageAdvice | null
}

const FREE_TEXT: readonly SnapshotControl['kind'][] = ['text', 'textarea', 'email', 'tel', 'editor', 'number', 'date']
const FILE_FIELDS: readonly FieldId[] = ['attachment-current-permit', 'attachment-other', 'identifier-file']

/** Builds the scene of one look at the page. */
export function sceneOf(input: AdviceInput): Scene {
  const shown = new Map(input.view.fields.filter((match) => match.on !== 'action' && match.visible).map((match) => [match.field, match]))
  let texts: PlacedText[] | null = null
  return {
    input,
    match: (field) => shown.get(field),
    answer: (field) => answerOf(shown.get(field)),
    texts: () => {
      texts ??= placedTexts(input)
      return texts
    },
    found: null,
    replaced: [],
    entry: null,
  }
}

/** The answer of a field; '' when it is a placeholder of the portal. */
export function answerOf(match: FieldMatch | undefined): string {
  if (!match) return ''
  const isChoice = match.kind === 'select' || match.kind === 'combobox'
  return isChoice && isPrompt(match.value) ? '' : match.value.trim()
}

function placedTexts({ view }: AdviceInput): PlacedText[] {
  const known = view.fields
    .filter((match) => match.visible && match.on !== 'action' && !FILE_FIELDS.includes(match.field))
    .filter((match) => match.kind === null || FREE_TEXT.includes(match.kind))
    .map(({ field, handle, label, value, on }) => ({ field, handle: on === 'control' ? handle : null, label, text: value }))
  const unknown = view.unknown
    .filter((control) => control.visible && FREE_TEXT.includes(control.kind))
    .map(({ handle, label, value }) => ({ field: null, handle, label, text: value }))
  return [...known, ...unknown].filter((placed) => placed.text !== '')
}
