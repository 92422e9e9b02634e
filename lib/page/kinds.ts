// Which kind of control an element is.
import type { SnapshotControl } from '@/lib/model/snapshot'

export type ControlKind = SnapshotControl['kind']

const INPUT_KINDS: Record<string, ControlKind | null> = {
  text: 'text',
  search: 'text',
  url: 'text',
  email: 'email',
  tel: 'tel',
  number: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'date',
  checkbox: 'checkbox',
  radio: 'radio-group',
  file: 'file',
  password: 'password',
  range: 'other',
  color: 'other',
  hidden: null,
  submit: null,
  button: null,
  reset: null,
  image: null,
}

/** Of an `input`, by type and role; null when it is hidden or an action. */
export function inputKind(input: HTMLInputElement): ControlKind | null {
  const kind = INPUT_KINDS[input.type] ?? null
  return kind === 'text' && input.getAttribute('role') === 'combobox' ? 'combobox' : kind
}

/** Of an element that a role or an attribute makes a control; null when it is none. */
export function roleKind(element: Element): ControlKind | null {
  const role = element.getAttribute('role')
  if (role === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox') return 'combobox'
  if (isEditorRoot(element) || role === 'textbox') return 'editor'
  if (role === 'checkbox' || role === 'switch') return 'checkbox'
  return role === 'radio' ? 'radio-group' : null
}

function isEditorRoot(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false' && editable !== 'inherit'
}
