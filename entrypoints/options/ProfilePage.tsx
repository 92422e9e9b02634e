// One profile open: its form, how its saving stands, and the texts it gives.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Conflict } from '@/components/profiles/Conflict'
import { OrganisationForm } from '@/components/profiles/OrganisationForm'
import { Overview } from '@/components/profiles/Overview'
import { titleOf } from '@/components/profiles/ProfileList'
import { RegisterForm } from '@/components/profiles/RegisterForm'
import { SaveState } from '@/components/profiles/SaveState'
import { TextPreview } from '@/components/profiles/TextPreview'
import type { ToastView } from '@/components/profiles/Toast'
import { useWords } from '@/components/profiles/words'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { Profile, Register } from '@/lib/model/profile'
import { Acts } from './Acts'
import { copyComposed, previewTexts } from './composed'
import type { Desk } from './desk'
import { differences } from './differences'
import type { Entry } from './entry'
import { groupNotes } from './group-notes'
import { withoutMark } from './marks'
import { fieldId, placesOf } from './places'
import { originWords } from './sharing-view'

type Props = {
  desk: Desk
  texts: TextCatalogue
  id: string
  registerId: string | null
  onToast: (toast: ToastView) => void
  onAddRegister: () => void
}

export function ProfilePage(props: Props) {
  const entry = props.desk.entry(props.id)
  const { form } = useWords()
  if (!entry) return <p class="choose">{form.empty.choose}</p>
  return <OpenProfile {...props} entry={entry} />
}

function OpenProfile(props: Props & { entry: Entry }) {
  const { desk, entry, id, registerId, texts } = props
  const words = useWords()
  const [focused, setFocused] = useState<string | null>(null)
  const [view, setView] = useState<'form' | 'texts'>('form')
  const profile = entry.draft
  const index = profile.registers.findIndex((register) => register.id === registerId)
  const register = profile.registers[index] ?? null
  const at = placesOf({ desk, entry, words, focused, onFocus: setFocused })
  const change = (next: Profile, path: string) => desk.edit(id, withoutMark(next, path), path)
  return (
    <div class="part" data-view={view}>
      <PartHead desk={desk} entry={entry} register={register}>
        <Views view={view} hasTexts={register !== null} onView={setView} />
      </PartHead>
      {entry.conflict && (
        <Conflict
          differences={entry.conflict.newer && differences(profile, entry.conflict.newer, words)}
          onMine={() => desk.keepMine(id)}
          onNewer={() => desk.takeNewer(id)}
        />
      )}
      <form class="form" onSubmit={(event) => event.preventDefault()}>
        {register ? (
          <RegisterForm
            key={register.id}
            register={register}
            index={index}
            groups={texts.dataGroups}
            notes={groupNotes(register, words.language, new Date().toISOString().slice(0, 10))}
            at={at}
            onChange={(next, path) => change({ ...profile, registers: replaced(profile.registers, index, next) }, path)}
          />
        ) : (
          <OrganisationForm profile={profile} at={at} origin={originWords(profile, words)} onChange={change} />
        )}
        <Acts {...props} profile={profile} register={register} />
      </form>
      <aside class="beside">
        {register ? (
          <TextPreview texts={previewTexts({ profile, register, texts }, partOf(focused, index))} onCopy={copyComposed} />
        ) : (
          <Overview profile={profile} hasProblem={(path) => at(path).problem !== null} onGo={(path) => goTo(path, () => setView('form'))} />
        )}
      </aside>
    </div>
  )
}

type PartHeadProps = { desk: Desk; entry: Entry; register: Register | null; children: ComponentChildren }

function PartHead({ desk, entry, register, children }: PartHeadProps) {
  const words = useWords()
  const heading = register ? register.name.trim() || words.untitled.register : titleOf(entry.draft, words.form.list.create)
  return (
    <div class="part-head">
      <h2 id="part-heading" tabIndex={-1}>
        {heading}
      </h2>
      {register && <p class="of">{titleOf(entry.draft, words.untitled.profile)}</p>}
      <SaveState
        word={entry.word}
        time={entry.savedAt ? words.saying.time(entry.savedAt) : ''}
        canUndo={entry.history.length > 0 && !entry.conflict}
        onUndo={() => desk.undo(entry.draft.id)}
        onRetry={() => desk.save(entry.draft.id)}
      />
      {children}
    </div>
  )
}

type ViewsProps = { view: 'form' | 'texts'; hasTexts: boolean; onView: (view: 'form' | 'texts') => void }

/** Where there is no room for both: which of the two is shown. */
function Views({ view, hasTexts, onView }: ViewsProps) {
  const { form, organisation } = useWords()
  const names = { form: form.texts.tabs.form, texts: hasTexts ? form.texts.tabs.texts : organisation.overview }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's border and legend are not wanted around two buttons
    <div class="views" role="group" aria-label={form.texts.tabsLabel}>
      {(['form', 'texts'] as const).map((one) => (
        <button key={one} type="button" class="view" aria-pressed={view === one} onClick={() => onView(one)}>
          {names[one]}
        </button>
      ))}
    </div>
  )
}

function replaced(registers: Register[], index: number, next: Register): Register[] {
  return registers.map((register, at) => (at === index ? next : register))
}

/** «registers.2.purpose» inside register 2 is «purpose». */
function partOf(path: string | null, index: number): string | null {
  const before = `registers.${index}.`
  return path?.startsWith(before) ? path.slice(before.length) : null
}

function goTo(path: string, show: () => void): void {
  show()
  requestAnimationFrame(() => document.getElementById(fieldId(path))?.focus())
}
