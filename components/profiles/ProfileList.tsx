// The list of profiles with its search; the chosen one opens into its parts.
import { useEffect, useState } from 'preact/hooks'
import type { Profile } from '@/lib/model/profile'
import { useWords } from './words'

type Props = {
  profiles: Profile[]
  /** The open profile and, when a register of it is open, the register. */
  open: { profile: string | null; register: string | null }
  canCreate: boolean
  onCreate: () => void
  onAddRegister: (profile: string) => void
}

/** How many are shown before «Näytä lisää»: a list of ten thousand must open as fast as one of ten. */
const PAGE = 50

export function ProfileList({ profiles, open, canCreate, onCreate, onAddRegister }: Props) {
  const { form, keeping } = useWords()
  const words = form.list
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(PAGE)
  useEffect(() => setShown(PAGE), [search])
  const found = profiles.filter((profile) => matches(profile, search))
  return (
    <nav class="list" aria-label={words.heading}>
      <div class="list-head">
        <h2>{words.heading}</h2>
        {canCreate && (
          <button type="button" class="button primary small" onClick={onCreate}>
            {words.create}
          </button>
        )}
      </div>
      {profiles.length > 0 && <Search search={search} found={found.length} onSearch={setSearch} />}
      <ul class="profiles">
        {found.slice(0, shown).map((profile) => (
          <Row key={profile.id} profile={profile} open={open} canCreate={canCreate} onAddRegister={onAddRegister} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + PAGE)}>
          {words.more(found.length - shown)}
        </button>
      )}
      <a class="row keeping" href="#/tiedot">
        {keeping.heading}
      </a>
    </nav>
  )
}

type SearchProps = { search: string; found: number; onSearch: (search: string) => void }

function Search({ search, found, onSearch }: SearchProps) {
  const { list: words } = useWords().form
  return (
    <>
      <label class="search" for="profile-search">
        {words.search}
      </label>
      <input id="profile-search" type="search" value={search} autocomplete="off" onInput={(event) => onSearch(event.currentTarget.value)} />
      <p class="help" aria-live="polite">
        {found === 0 ? words.none : words.found(found)}
      </p>
    </>
  )
}

function Row({ profile, open, canCreate, onAddRegister }: Pick<Props, 'open' | 'canCreate' | 'onAddRegister'> & { profile: Profile }) {
  const { form, untitled } = useWords()
  const words = form.list
  return (
    <li>
      <a class="row" href={`#/profiili/${profile.id}`}>
        <span class="row-title">{titleOf(profile, untitled.profile)}</span>
        <span class="row-quiet">
          {words.registers(profile.registers.length)}
          {profile.origin === 'shared' && `, ${words.shared}`}
        </span>
      </a>
      {open.profile === profile.id && (
        <Parts profile={profile} open={open.register} canCreate={canCreate} onAddRegister={() => onAddRegister(profile.id)} />
      )}
    </li>
  )
}

type PartsProps = { profile: Profile; open: string | null; canCreate: boolean; onAddRegister: () => void }

function Parts({ profile, open, canCreate, onAddRegister }: PartsProps) {
  const { form, organisation, untitled } = useWords()
  return (
    <ul class="parts" aria-label={form.list.parts}>
      <li>
        <a class="part" href={`#/profiili/${profile.id}`} aria-current={open === null ? 'page' : undefined}>
          {organisation.part}
        </a>
      </li>
      {profile.registers.map((register) => (
        <li key={register.id}>
          <a
            class="part"
            href={`#/profiili/${profile.id}/rekisteri/${register.id}`}
            aria-current={open === register.id ? 'page' : undefined}
          >
            {register.name.trim() || untitled.register}
          </a>
        </li>
      ))}
      {canCreate && (
        <li>
          <button type="button" class="part add" onClick={onAddRegister}>
            {form.list.addRegister}
          </button>
        </li>
      )}
    </ul>
  )
}

/** The name a person knows a profile by. */
export function titleOf(profile: Profile, untitled: string): string {
  return profile.title.trim() || profile.values['organisation-name']?.trim() || untitled
}

function matches(profile: Profile, search: string): boolean {
  const words = search.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = [
    profile.title,
    profile.values['organisation-name'],
    profile.values['business-id'],
    ...profile.registers.map((one) => one.name),
  ]
    .join(' ')
    .toLocaleLowerCase('fi')
  return words.every((word) => text.includes(word))
}
