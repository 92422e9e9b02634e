// A shared profile put beside the one it belongs to, in the words of the page.
import type { ReviewView } from '@/components/profiles/ImportReview'
import { titleOf } from '@/components/profiles/ProfileList'
import type { PageWords } from '@/components/words/fi-pages'
import { blankProfile } from '@/lib/model/blank'
import type { Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import type { ValueState } from '@/lib/model/words/sharing'
import { type Match, presetAsNew, presetOver, type Taking } from '@/lib/sharing/take-preset'
import { foreignLettersIn } from '@/lib/sharing/texts'
import { differences } from './differences'
import { nameOfPath, registerOfPath, shortNameOfPath } from './path-names'

export type ToReview = { preset: Preset; match: Match | null; file: string; words: PageWords; today: string }
type Said = Omit<ReviewView, 'onReplace' | 'onNew' | 'onDismiss'>

/** What is shown of the preset; nothing is written anywhere. */
export function reviewOf({ preset, match, file, words, today }: ToReview): Said {
  const said = words.sharing.review
  const id = preset.presetId
  const taking: Taking = { newId: () => id, now: new Date(0), file }
  const before = match?.profile ?? blankProfile(id, new Date(0).toISOString())
  const after = match ? presetOver(before, preset, taking) : presetAsNew(preset, taking)
  const about = [`${words.sharing.origin(file, words.saying.day(preset.madeOn))} ${words.sharing.maker(preset.madeBy)}`]
  if (match) about.push(said.matches[match.by](titleOf(match.profile, words.untitled.profile)))
  const states = statesByPath(preset, after)
  const rows = differences(before, after, words)
  return {
    title: titleOf(after, words.untitled.profile),
    about,
    warnings: warningsOf({ preset, match, after, words, today }),
    // A register that comes in new has open questions of its own; those are among the blanks.
    rows: rows.flatMap((row) => {
      const state = stateAt(states, row.path)
      if (state === 'fill-in') return []
      // What only the profile of before has is named by it.
      const of = registerOfPath(row.path, after, words) === '' || nameOfPath(row.path, after, words) === row.name ? after : before
      const [name, register] = [shortNameOfPath(row.path, of, words), registerOfPath(row.path, of, words)]
      return [{ ...row, name, register, state: words.sharing.states[state] }]
    }),
    blanks: blanksOf(
      [...states].filter(([, state]) => state === 'fill-in').map(([path]) => path),
      after,
      words,
    ),
  }
}

/** Names of the organisation's fields, and each register with its fields in brackets. */
function blanksOf(paths: string[], profile: Profile, words: PageWords): string[] {
  const byRegister = new Map<string, string[]>()
  for (const path of paths) {
    const register = registerOfPath(path, profile, words)
    byRegister.set(register, [...(byRegister.get(register) ?? []), shortNameOfPath(path, profile, words)])
  }
  return [...byRegister].flatMap(([register, names]) => (register === '' ? names : [`${register} (${names.join(', ')})`]))
}

type Warned = Pick<ToReview, 'preset' | 'match' | 'words' | 'today'> & { after: Profile }

function warningsOf({ preset, match, after, words, today }: Warned): string[] {
  const said = words.sharing.review
  const warnings: string[] = []
  if (preset.notAfter !== null && preset.notAfter < today) warnings.push(said.lapsed(words.saying.day(preset.notAfter)))
  if (match?.by === 'own' && match.profile.revision > preset.revision) warnings.push(said.older)
  const foreign = foreignLettersIn(after).map((path) => nameOfPath(path, after, words))
  return foreign.length > 0 ? [...warnings, words.keeping.import.foreign(foreign)] : warnings
}

/** What the file says of each value, by the path it has in the profile that would come of it. */
function statesByPath(preset: Preset, after: Profile): Map<string, ValueState> {
  const states = new Map<string, ValueState>(Object.entries(preset.states).map(([field, state]) => [`values.${field}`, state]))
  for (const one of preset.registers) {
    const at = after.registers.findIndex(({ id, name }) => id === one.id || name === one.name)
    for (const [part, state] of Object.entries(one.states)) states.set(`registers.${at}.${part}`, state)
  }
  return states
}

/** The state of the value, or of the list it stands in. */
function stateAt(states: Map<string, ValueState>, path: string): ValueState {
  const found = [...states].find(([known]) => path === known || path.startsWith(`${known}.`))
  return found?.[1] ?? 'ready'
}
