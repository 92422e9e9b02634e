// Export as the page does it: files handed to the browser, and a sentence on what came of it.
import { titleOf } from '@/components/profiles/ProfileList'
import type { PageWords } from '@/components/words/fi-pages'
import type { Profile } from '@/lib/model/profile'
import { exportFiles } from '@/lib/sharing/export-file'
import { nameOfPath } from './path-names'

export type Said = { text: string; isRefused: boolean }

/** Hands the profiles out as files through `give`. `day`: ISO day for the files' names. */
export function exportProfiles(
  profiles: Profile[],
  how: { day: string; words: PageWords; give: (name: string, text: string) => void },
): Said {
  const { words } = how
  const made = exportFiles(profiles, how.day)
  if ('codes' in made) {
    const places = made.codes.map(({ title, path }) => [title, nameOfPath(path, null, words)].filter(Boolean).join(', '))
    return { text: words.keeping.export.refused(places), isRefused: true }
  }
  for (const { name, text } of made.files) how.give(name, text)
  return { text: words.keeping.export.done(made.files.map((file) => file.name)), isRefused: false }
}

/** Profiles for which an export is meant, under the names a person sees. */
export function named(profiles: Profile[], words: PageWords): Profile[] {
  return profiles.map((profile) => ({ ...profile, title: titleOf(profile, words.untitled.profile) }))
}
