// What is being applied for, with which profile, for which register.
import type { ApplicationKind } from '@/lib/model/words/ids'
import { RadioGroup } from '../ui/RadioGroup'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: PanelWishes; words: Words }

const APPLICATIONS: ApplicationKind[] = ['new-permit', 'change', 'contacts']

/** «Mitä haet?» */
export function ApplicationQuestion({ view, wishes, words }: Props) {
  return (
    <RadioGroup
      name="application"
      legend={words.choice.application}
      options={APPLICATIONS.map((id) => ({ id, label: words.choice.applications[id] }))}
      chosen={view.application}
      onChoose={wishes.chooseApplication}
    />
  )
}

/** Profile and register, each a question of its own. */
export function ProfileQuestions({ view, wishes, words }: Props) {
  const registers = chosenProfile(view)?.registers ?? []
  const other = (
    <button type="button" class="button quiet-button" onClick={wishes.chooseOther}>
      {words.choice.other}
    </button>
  )
  return (
    <>
      <RadioGroup
        name="profile"
        legend={words.choice.profile}
        options={titled(view.profiles.slice(0, SHOWN), words)}
        chosen={view.profile}
        onChoose={wishes.chooseProfile}
      >
        {(view.moreProfiles || view.profiles.length > SHOWN) && other}
      </RadioGroup>
      {registers.length > 0 && (
        <RadioGroup
          name="register"
          legend={words.choice.register}
          options={titled(shownRegisters(registers, view.register), words)}
          chosen={view.register}
          onChoose={wishes.chooseRegister}
        >
          {registers.length > SHOWN && other}
        </RadioGroup>
      )}
    </>
  )
}

/** «Mallilan kunta · Varhaiskasvatuksen asiakasrekisteri». */
export function choiceLine(view: PanelView, words: Words): string {
  const profile = chosenProfile(view)
  if (!profile) return words.choice.none
  const register = profile.registers.find(({ id }) => id === view.register)
  return [profile, register].flatMap((one) => (one ? [one.title || words.choice.untitled] : [])).join(' · ')
}

const SHOWN = 5
type Titled = { id: string; title: string }

function chosenProfile(view: PanelView) {
  return view.profiles.find(({ id }) => id === view.profile)
}

/** The first five, and the chosen one wherever it stands. */
function shownRegisters(registers: Titled[], chosen: string | null): Titled[] {
  const first = registers.slice(0, SHOWN)
  const rest = registers.slice(SHOWN).filter(({ id }) => id === chosen)
  return rest.length === 0 ? first : [...first.slice(0, SHOWN - 1), ...rest]
}

function titled(some: Titled[], words: Words) {
  return some.map(({ id, title }) => ({ id, label: title || words.choice.untitled }))
}
