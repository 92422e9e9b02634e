// Import as the page does it: one file after the other, each with a sentence on what came of it; a shared profile is looked at first.
import type { ImportResult } from '@/components/profiles/Importing'
import { titleOf } from '@/components/profiles/ProfileList'
import type { PageWords } from '@/components/words/fi-pages'
import type { Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import type { Refusal } from '@/lib/sharing/format'
import { readFile } from '@/lib/sharing/import-file'
import { isLower, isSame, matchOf } from '@/lib/sharing/take-preset'
import { foreignLettersIn } from '@/lib/sharing/texts'
import { LARGEST_FILE, readText } from '@/lib/text/outside'
import type { Desk } from './desk'
import { nameOfPath } from './path-names'
import { reviewOf } from './reviewing'

export type Dropped = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** `show` puts another result in the place of the file's: it is called when something is pressed in it. */
export type How = { desk: Desk; words: PageWords; show: (result: ImportResult) => void }

/** Reads one file. A backup is taken in; of a shared profile the review is given, and nothing is written before something in it is pressed. */
export async function importDropped(file: Dropped, how: How): Promise<ImportResult> {
  const { desk, words } = how
  const said = words.keeping.import
  const refused = (why: string) => told(said.unchanged(file.name, why), false)
  const bytes = await readDropped(file)
  if (bytes === null) return refused(said.unreadable)
  if ('fault' in bytes) return refused(faultWords(bytes, words))
  const read = readFile(bytes.text)
  if (read.kind === 'refused') return refused(faultWords(read, words))
  const act = { ...how, name: file.name, text: bytes.text }
  if (read.kind === 'backup') return takeIn(act, null)
  if (isLower(read.preset, desk.profiles)) return refused(said.faults['lower-revision'])
  return reviewed(read.preset, act)
}

type Act = How & { name: string; text: string }

function reviewed(preset: Preset, act: Act): ImportResult {
  const { desk, words, name, show } = act
  const match = matchOf(preset, desk.profiles)
  if (match && isSame(match.profile, preset)) {
    return told(words.keeping.import.same(name, titleOf(match.profile, words.untitled.profile)), true, match.profile.id)
  }
  const today = desk.needs.now().toISOString().slice(0, 10)
  const review = reviewOf({ preset, match, file: name, words, today })
  const replace = async ({ profile }: NonNullable<typeof match>) => show(await takeIn(act, profile))
  return {
    ...told('', true),
    review: {
      ...review,
      onReplace: match && (() => replace(match)),
      onNew: async () => show(await takeIn(act, null)),
      onDismiss: () => show(told(words.sharing.review.dismissed(name), true)),
    },
  }
}

/** `into` null = as new. */
async function takeIn({ desk, words, name, text, show }: Act, into: Profile | null): Promise<ImportResult> {
  const said = words.keeping.import
  const refused = (why: string) => told(said.unchanged(name, why), false)
  const where = into && { profile: into.id, revision: into.revision }
  const answer = await desk.takeIn({ text, file: name, into: where })
  if (answer === null) return refused(said.failed.storage)
  if (answer.result === 'failed') return refused(said.failed[answer.reason])
  if (answer.result === 'refused') return refused(faultWords(answer, words))
  if (answer.result === 'conflict') return refused(said.changed)
  if (answer.result === 'same') return told(said.allSame(name), true)
  const { profiles, before, same } = answer
  const titles = profiles.map((profile) => titleOf(profile, words.untitled.profile))
  const foreign = profiles.flatMap((profile) => foreignLettersIn(profile).map((path) => nameOfPath(path, profile, words)))
  const warnings = [same > 0 ? said.some(same) : '', foreign.length > 0 ? said.foreign(foreign) : '']
  const revert = async () => {
    const isBack = await desk.takeBack({ profiles, before })
    show(told(isBack ? said.reverted : said.notReverted, isBack))
  }
  return {
    ...told(before ? said.replaced(name, titles[0]!) : said.done(name, titles), true, profiles[0]?.id),
    warning: warnings.filter(Boolean).join(' '),
    revert,
  }
}

function told(text: string, isTaken: boolean, profile: string | null = null): ImportResult {
  return { isTaken, text, warning: '', profile, revert: null, review: null }
}

/** The size is looked at before anything is read. */
async function readDropped(file: Dropped): Promise<{ text: string } | Refusal | null> {
  if (file.size > LARGEST_FILE) return { fault: 'too-large', path: '' }
  try {
    return readText(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return null
  }
}

function faultWords({ fault, path }: Refusal, words: PageWords): string {
  const said = words.keeping.import
  const name = nameOfPath(path.replace(/^profiles\.\d+\./, ''), null, words)
  return name === '' ? said.faults[fault] : `${said.faults[fault]} ${said.place(name)}`
}
