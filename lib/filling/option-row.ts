// The preview row of a select, a radio group or a checkbox: the option that says what the profile says, or a refusal.
import type { ComposedValue, PreviewRow } from '@/lib/model/fill'
import type { FieldMatch } from '@/lib/model/form-view'
import { tidy } from '@/lib/text/normalise'
import { chooseNeed, chooseOption } from './choice'
import { isBlank } from './marker-line'
import { isOurs, type Ours, refused, settled } from './row-states'

/** Options are chosen by their words and never added; a tick the applicant has set is never taken away. */
export function optionRow(
  row: PreviewRow,
  match: FieldMatch,
  given: { value: ComposedValue; isOtherOrganisation: boolean; ours: Ours },
): PreviewRow {
  const { value, isOtherOrganisation, ours } = given
  const chosen = row.field === 'turvakielto-needed' ? chooseNeed(match, value.text) : chooseOption(match, value.text)
  if (chosen === null) return refused(row, 'refused-by-page')
  const isSame = match.kind === 'checkbox' ? match.checked === (chosen !== '') : tidy(row.now) === tidy(chosen)
  if (isSame) return { ...row, state: 'same', outcome: 'already-there' }
  if (chosen === '') return { ...row, state: 'other-text', outcome: 'kept-yours' }
  const filled = { ...row, after: chosen, parts: [{ text: chosen, added: true }], tickable: true }
  if (match.kind === 'checkbox' || isBlank(row.now)) return settled(filled, 'empty', isOtherOrganisation)
  return settled(filled, isOurs(row, ours) ? 'ours' : 'other-text', isOtherOrganisation)
}
