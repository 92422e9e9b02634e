// What a data group is called in a language of the pages.
import texts from 'virtual:catalogue/texts'
import type { Language } from '@/lib/model/words/ids'

/** The name, or the code itself where the list does not know it. */
export function groupName(code: string, language: Language): string {
  const label = texts.dataGroups.find((group) => group.code === code)?.label
  return label?.[language] ?? label?.fi ?? code
}
