// What the catalogue says of the data groups chosen for a register, for the quiet lines under the picker.
import catalogues from 'virtual:catalogue/profile'
import type { GroupNote } from '@/components/profiles/fields/DataGroups'
import { adviseProfile } from '@/lib/advice/advise-profile'
import type { Register } from '@/lib/model/profile'
import type { Language } from '@/lib/model/words/ids'

/** One note for each piece of advice; `today` is an ISO day. */
export function groupNotes(register: Register, language: Language, today: string): GroupNote[] {
  return adviseProfile(catalogues[language], { register, facts: null, today }).map(({ advice, groups }) => ({
    id: advice.id,
    message: advice.message,
    groups,
  }))
}
