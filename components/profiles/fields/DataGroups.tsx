// The picker of data groups: searched, by category, with what is known of turvakielto's effect on each.
import { useState } from 'preact/hooks'
import type { DataGroup } from '@/lib/model/catalogue'
import { useWords } from '../words'
import type { At } from './field-at'

/** Something to consider about some of the chosen groups, by code. */
export type GroupNote = { id: string; message: string; groups: string[] }

type Props = { path: string; groups: DataGroup[]; chosen: string[]; notes: GroupNote[]; at: At; onChange: (chosen: string[]) => void }

export function DataGroups({ path, groups, chosen, notes, at, onChange }: Props) {
  const { register } = useWords()
  const words = register.groups
  const [search, setSearch] = useState('')
  const place = at(path)
  const found = groups.filter((group) => matches(group, search))
  const toggle = (code: string) => onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
  const categories = [...new Set(found.map((group) => group.category))]
  return (
    <fieldset class="groups" onFocusIn={place.onEnter} onFocusOut={place.onLeave}>
      <legend>{words.heading}</legend>
      <p class="help">{words.origin}</p>
      <Chosen groups={groups} chosen={chosen} onRemove={toggle} />
      <Notes notes={notes} groups={groups} />
      <label class="search" for={place.id}>
        {words.search}
      </label>
      <input id={place.id} type="search" value={search} autocomplete="off" onInput={(event) => setSearch(event.currentTarget.value)} />
      <p class="help" aria-live="polite">
        {found.length === 0 ? words.none : words.found(found.length)}
      </p>
      <div class="group-list">
        {categories.map((category) => (
          <fieldset key={category}>
            <legend>{words.categories[category] ?? category}</legend>
            {found
              .filter((group) => group.category === category)
              .map((group) => (
                <Group
                  key={group.code}
                  id={place.id}
                  group={group}
                  checked={chosen.includes(group.code)}
                  onToggle={() => toggle(group.code)}
                />
              ))}
          </fieldset>
        ))}
      </div>
      <p class="help">{words.legend}</p>
    </fieldset>
  )
}

type ChosenProps = { groups: DataGroup[]; chosen: string[]; onRemove: (code: string) => void }

function Chosen({ groups, chosen, onRemove }: ChosenProps) {
  const { register } = useWords()
  const words = register.groups
  const nameOf = useGroupName(groups)
  return (
    <>
      <p class="chosen" aria-live="polite">
        {words.chosen(chosen.length)}
      </p>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((code) => (
            <li key={code}>
              <button type="button" class="chip" aria-label={words.remove(nameOf(code))} onClick={() => onRemove(code)}>
                {nameOf(code)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function useGroupName(groups: DataGroup[]): (code: string) => string {
  const { language, register } = useWords()
  return (code) => {
    const label = groups.find((group) => group.code === code)?.label
    return label?.[language] ?? register.groups.unknown(code)
  }
}

/** Quiet lines about what was chosen; they go when the need is explained. */
function Notes({ notes, groups }: { notes: GroupNote[]; groups: DataGroup[] }) {
  const nameOf = useGroupName(groups)
  return (
    <>
      {notes.map((note) => (
        <p key={note.id} class="help" data-note={note.id}>
          {note.groups.map(nameOf).join(', ')}: {note.message}
        </p>
      ))}
    </>
  )
}

type GroupProps = { id: string; group: DataGroup; checked: boolean; onToggle: () => void }

function Group({ id, group, checked, onToggle }: GroupProps) {
  const { language, register } = useWords()
  const words = register.groups
  const isCensored = group.censoredUnderTurvakielto !== undefined
  const mark = `${id}-${group.code}-mark`
  return (
    <div class="group">
      <label class="choice">
        <input type="checkbox" checked={checked} aria-describedby={mark} onChange={onToggle} />
        <span>
          {group.label[language]}
          <span class="code">{group.code}</span>
        </span>
      </label>
      <span id={mark} class={`mark ${isCensored ? 'censored' : ''}`}>
        {isCensored ? words.censored : words.notKnown}
      </span>
    </div>
  )
}

function matches(group: DataGroup, search: string): boolean {
  const words = search.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  const text = `${Object.values(group.label).join(' ')} ${group.code}`.toLocaleLowerCase('fi').replaceAll('_', ' ')
  return words.every((word) => text.includes(word.replaceAll('_', ' ')))
}
