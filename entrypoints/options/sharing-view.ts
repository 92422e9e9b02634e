// What «Jaa profiili» shows: the values that could leave, how each leaves, and what the file then holds, in the words of the page.
import { titleOf } from '@/components/profiles/ProfileList'
import type { ShareGroup, ShareRow } from '@/components/profiles/Sharing'
import type { PageWords } from '@/components/words/fi-pages'
import { blankProfile } from '@/lib/model/blank'
import type { Profile } from '@/lib/model/profile'
import { type Audience, VALUE_STATES, type ValueState } from '@/lib/model/words/sharing'
import type { ExportedFile } from '@/lib/sharing/export-file'
import type { Refusal } from '@/lib/sharing/format'
import { type ShareItem, type Sharing, shareItems, suggestedState } from '@/lib/sharing/make-preset'
import { differences } from './differences'
import { nameOfPath, shortNameOfPath } from './path-names'

/** What the person chose; a value that was not touched is shared as is suggested for the audience. */
export type Chosen = { audience: Audience; registers: string[]; states: Record<string, ValueState>; madeBy: string; notAfter: string }

/** The choices as the file is made by them. */
export function sharingOf(profile: Profile, chosen: Chosen, day: string): Sharing {
  const items = shareItems(profile, chosen.registers)
  const states = Object.fromEntries(items.map((item) => [item.key, stateOf(item, chosen)]))
  return { registers: chosen.registers, states, madeBy: chosen.madeBy, notAfter: chosen.notAfter || null, day }
}

/** The organisation's values, then those of each register that is shared. */
export function groupsOf(profile: Profile, chosen: Chosen, words: PageWords): ShareGroup[] {
  const answers = differences(blankProfile(profile.id, profile.createdAt), profile, words)
  const rows = (register: string | null): ShareRow[] =>
    shareItems(profile, chosen.registers)
      .filter((item) => item.register === register)
      .map((item) => ({
        key: item.key,
        name: shortNameOfPath(item.path, profile, words),
        value: answers
          .filter(({ path }) => path === item.path || path.startsWith(`${item.path}.`))
          .map(({ newer }) => newer)
          .join(' '),
        state: stateOf(item, chosen),
        warning: item.isNeverShared ? warningOf(item, words) : '',
      }))
  const registers = profile.registers
    .filter(({ id }) => chosen.registers.includes(id))
    .map(({ id, name }) => ({ id, heading: name.trim() || words.untitled.register, rows: rows(id) }))
  return [{ id: 'organisation', heading: words.sharing.values.organisation, rows: rows(null) }, ...registers]
}

/** Every sentence of what the file holds, from its title to «nothing else». */
export function contentsOf(profile: Profile, sharing: Sharing, words: PageWords): string[] {
  const said = words.sharing.contents
  const items = shareItems(profile, sharing.registers)
  const lists = [null, ...sharing.registers].flatMap((register) => {
    const own = items.filter((item) => item.register === register)
    const of = profile.registers.find(({ id }) => id === register)
    const heading = of ? of.name.trim() || words.untitled.register : words.sharing.values.organisation
    return VALUE_STATES.flatMap((state) => {
      const names = own.filter(({ key }) => sharing.states[key] === state).map((item) => shortNameOfPath(item.path, profile, words))
      return names.length > 0 ? [said[state](heading, names)] : []
    })
  })
  const registers = profile.registers
    .filter(({ id }) => sharing.registers.includes(id))
    .map(({ name }) => name.trim() || words.untitled.register)
  return [
    ...(profile.title === '' ? [] : [said.title(profile.title)]),
    ...(profile.organisationType ? [said.type(words.organisation.types[profile.organisationType])] : []),
    ...(registers.length > 0 ? [said.registers(registers)] : []),
    ...lists,
    said.made(words.saying.day(sharing.day), sharing.madeBy.trim()),
    said.nothingElse,
  ]
}

/** Why no file was made; '' when there is one. */
export function refusalWords(made: ExportedFile | Refusal, profile: Profile, words: PageWords): string {
  if (!('fault' in made)) return ''
  const faults: Partial<Record<Refusal['fault'], string>> = words.sharing.faults
  const place = made.path === 'madeBy' ? words.sharing.madeBy : nameOfPath(made.path, profile, words)
  return words.sharing.refused(faults[made.fault] ?? words.keeping.import.faults[made.fault], place)
}

/** Where a shared profile came from; '' when that is not known. */
export function originWords({ preset }: Profile, words: PageWords): string {
  if (!preset) return ''
  const { origin, maker, unsigned } = words.sharing
  return [origin(preset.file, words.saying.day(preset.madeOn)), maker(preset.madeBy), unsigned].join(' ')
}

/** The page's heading: the name a person knows the profile by. */
export function shareTitle(profile: Profile, words: PageWords): string {
  return words.sharing.heading(titleOf(profile, words.untitled.profile))
}

function stateOf(item: ShareItem, { states, audience }: Chosen): ValueState {
  return states[item.key] ?? suggestedState(item, audience)
}

function warningOf({ what }: ShareItem, { sharing }: PageWords): string {
  const { warning } = sharing.values
  if (what.startsWith('earlierPermit.')) return warning.number
  return what === 'billing-reference' ? warning.billing : warning.person
}
