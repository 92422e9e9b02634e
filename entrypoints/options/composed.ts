// The composed texts of a register as the page shows and copies them.
import type { PreviewText, WrittenField } from '@/components/profiles/TextPreview'
import { composeValues, copyText } from '@/lib/filling/compose'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { Profile, Register } from '@/lib/model/profile'
import type { Missing } from '@/lib/model/words/slots'
import { MARKER } from '@/lib/text/marker'
import { litParts } from './lit'

const FIELDS: WrittenField[] = ['purpose', 'turvakielto-basis', 'data-description']

/** `part`: the field in hand, inside the register; null = none. A text that the register does not call for is left out. */
export function previewTexts(what: { profile: Profile; register: Register; texts: TextCatalogue }, part: string | null): PreviewText[] {
  return composeValues({ ...what, fields: FIELDS }).flatMap((value) => {
    const field = value.field as WrittenField
    if (field === 'turvakielto-basis' && value.text === '' && what.register.turvakielto.need !== 'needed') return []
    const parts = litParts({ ...what, field }, part)
    const marker = field === 'purpose' ? [{ text: parts.length > 0 ? `${MARKER}\n\n` : MARKER, lit: false }] : []
    return [{ field, parts: [...marker, ...parts], copy: copyText(value), missing: value.missing as Missing[] }]
  })
}

/** Rejects when the browser does not let us copy. */
export function copyComposed(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}
