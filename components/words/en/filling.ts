// English words of filling: the preview, what became of each field, and undoing.
import type { Words } from '../words'
import { slots } from './names'

const fields = (n: number) => (n === 1 ? 'one field' : `${n} fields`)

export const preview: Words['preview'] = {
  open: 'Preview what will be filled in',
  heading: 'Data to be filled in',
  promise: 'Nothing has been written yet. The selected fields are filled in when you accept them.',
  columns: { field: 'Field', now: 'Now', after: 'After filling in', origin: 'Where the data comes from', state: 'State' },
  marker: (label) => `${label}: the sentence about VTJ-muutosrajapinta`,
  empty: 'Empty',
  unchanged: 'No change',
  added: 'To be added:',
  origins: { 'own-profile': 'own profile', 'shared-profile': 'shared profile', guide: 'text from DVV’s guide' },
  written: { fi: 'in Finnish', sv: 'in Swedish' },
  states: {
    empty: 'The field is empty',
    default: 'The field contains the page’s default value',
    ours: 'Lupaluotsi filled in this field earlier',
    same: 'The text is already in the field',
    'other-text': 'The field contains other text. Select the row if you want to replace it.',
    adds: 'Your own text stays',
    'too-long': 'The text does not fit in the field',
    refused: 'The field cannot be filled in',
    'no-value': 'The profile does not have this information',
    'other-organisation': 'The form is for another organisation than the profile',
  },
  missing: (names) => `Missing from the profile: ${names.join(', ')}.`,
  foreign: 'The text contains letters other than Latin ones, and they may look familiar. Check the text before you select it.',
  slots,
  replaces: 'Replaces the text now in the field',
  beforeNew: 'The sentence comes first in the new text',
  short: 'Use the short text',
  whole: 'Save the full text as an attachment',
  wholeFiles: {
    purpose: 'Purpose.txt',
    'data-description': 'Data needed.txt',
    'turvakielto-basis': 'Grounds for data under non-disclosure.txt',
    'turvakielto-needed': 'Non-disclosure.txt',
  },
  chosen: (ticked, all) => (ticked === 0 ? 'No field is selected.' : `Selected ${ticked}/${all}`),
  accept: 'Fill in selected fields',
  cancel: 'Cancel',
  elsewhere: 'Other fields',
}

export const writing: Words['writing'] = {
  label: 'Filling in the fields',
  progress: (done, total) => `Filling in fields: ${done}/${total}`,
}

export const outcome: Words['outcome'] = {
  heading: 'Latest filling in',
  words: {
    written: () => 'Filled in',
    'already-there': () => 'Was already in the field',
    'kept-yours': () => 'Your own text was kept',
    'too-long': (over) => `The text is ${over === 1 ? 'one character' : `${over} characters`} too long`,
    'not-found': () => 'Field not found',
    ambiguous: () => 'Not certain which field is right',
    'refused-by-page': () => 'The page did not accept the text',
    'changed-by-page': () => 'The page changed the text',
    blocked: () => 'Filling in was blocked for security reasons',
    'not-undoable': () => 'Was not filled in, because it could not have been undone',
  },
  summary(written, toCheck) {
    const done = written === 0 ? 'No field was filled in.' : `Filled in ${fields(written)}.`
    return toCheck === 0 ? done : `${done} Check ${fields(toCheck)}.`
  },
}

export const undo: Words['undo'] = {
  button: 'Undo filling in',
  heading: 'Filling in undone',
  words: {
    restored: 'Restored',
    edited: 'You changed the field after it was filled in, so it was not restored',
    're-rendered': 'The page reloaded the field, so it was not restored',
    removed: 'The field is no longer on the page',
    elsewhere: 'The field is in another step',
    'refused-by-page': 'The page did not accept the earlier text',
    'cannot-be-emptied': 'The choice cannot be made empty again. Change it yourself if needed.',
  },
  summary(restored, left) {
    const done = restored === 0 ? 'No field was restored.' : `Restored ${fields(restored)}.`
    return left === 0 ? done : `${done} Not restored: ${fields(left)}.`
  },
}
