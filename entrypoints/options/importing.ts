// Import as the page does it: one file after the other, each with a sentence on what came of it.
import type { ImportResult } from '@/components/profiles/Importing'
import { titleOf } from '@/components/profiles/ProfileList'
import type { PageWords } from '@/components/words/fi-pages'
import type { Profile } from '@/lib/model/profile'
import { decodeFile } from '@/lib/sharing/decode-file'
import { LARGEST_FILE, type Refusal } from '@/lib/sharing/format'
import { foreignLettersIn } from '@/lib/sharing/texts'
import type { Desk } from './desk'
import { nameOfPath } from './path-names'

export type Dropped = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** Takes one file in. `onRevert` is called with the profiles when the person takes the import back. */
export async function importDropped(
  file: Dropped,
  how: { desk: Desk; words: PageWords; onRevert: (profiles: Profile[]) => void },
): Promise<ImportResult> {
  const { desk, words } = how
  const said = words.keeping.import
  const refused = (why: string): ImportResult => ({
    isTaken: false,
    text: said.unchanged(file.name, why),
    warning: '',
    profile: null,
    revert: null,
  })
  const read = await readDropped(file)
  if (read === null) return refused(said.unreadable)
  if ('fault' in read) return refused(faultWords(read, words))
  const answer = await desk.takeIn(read.text)
  if (answer === null) return refused(said.failed.storage)
  if (answer.result === 'failed') return refused(said.failed[answer.reason])
  if (answer.result === 'refused') return refused(faultWords(answer, words))
  const { profiles } = answer
  const foreign = profiles.flatMap((profile) => foreignLettersIn(profile).map((path) => nameOfPath(path, profile, words)))
  return {
    isTaken: true,
    text: said.done(
      file.name,
      profiles.map((profile) => titleOf(profile, words.untitled.profile)),
    ),
    warning: foreign.length > 0 ? said.foreign(foreign) : '',
    profile: profiles[0]?.id ?? null,
    revert: () => how.onRevert(profiles),
  }
}

/** The size is looked at before anything is read. */
async function readDropped(file: Dropped): Promise<{ text: string } | Refusal | null> {
  if (file.size > LARGEST_FILE) return { fault: 'too-large', path: '' }
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return null
  }
}

function faultWords({ fault, path }: Refusal, words: PageWords): string {
  const said = words.keeping.import
  const name = nameOfPath(path.replace(/^profiles\.\d+\./, ''), null, words)
  return name === '' ? said.faults[fault] : `${said.faults[fault]} ${said.place(name)}`
}
