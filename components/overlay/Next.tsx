// «Seuraavaksi»: the one next thing to do, in one sentence, with the panel's one primary button.
import type { Advice } from '@/lib/model/advice'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: PanelWishes; words: Words; onChooseProfile: () => void }

/** True when the next thing itself offers the preview; the foot then does not offer it a second time. */
export function offersPreview(view: PanelView): boolean {
  return view.next.what === 'fill-step' && view.canPreview
}

export function Next({ view, wishes, words, onChooseProfile }: Props) {
  const advice = [...view.findings, ...view.todos].find((one) => one.id === view.next.advice) ?? null
  const isDone = view.next.what === 'done'
  return (
    <div class="next">
      <h3 class="small-heading">{words.next.heading}</h3>
      <p class="next-words">
        {isDone && <Icon name="done" />}
        {sentence(view, advice, words)}
      </p>
      {advice !== null && view.next.handle === null && advice.step !== null && advice.step !== view.step && (
        <p class="quiet">{words.advice.elsewhere(words.steps[advice.step])}</p>
      )}
      <NextButton {...{ view, wishes, words, advice, onChooseProfile }} />
    </div>
  )
}

function sentence({ next, profiles }: PanelView, advice: Advice | null, words: Words): string {
  if (next.what === 'choose-profile' && profiles.length === 0) return words.next.createProfile
  if (next.what === 'see-finding' && advice) return named(words.advice.kinds[advice.kind], advice.title)
  return words.next.things[next.what](next.label || (advice?.title ?? ''))
}

/** «Tarkista: …», but not «Tarkista: Tarkista …». */
function named(kind: string, title: string): string {
  return title.startsWith(kind) ? title : `${kind}: ${title}`
}

function NextButton({ view, wishes, words, advice, onChooseProfile }: Props & { advice: Advice | null }) {
  const { what, handle } = view.next
  const primary = (label: string, onClick: () => void, mark?: string) => (
    <button type="button" class="button primary" data-focus={mark} onClick={onClick}>
      {label}
    </button>
  )
  if (offersPreview(view)) return primary(words.preview.open, wishes.preview, 'preview-button')
  if (what === 'choose-profile') {
    return view.profiles.length === 0
      ? primary(words.next.createProfileButton, wishes.openProfiles)
      : primary(words.next.chooseProfileButton, onChooseProfile)
  }
  if (what === 'other-form') {
    return (
      <button type="button" class="button" onClick={wishes.dismissForm}>
        {words.next.dismissForm}
      </button>
    )
  }
  if (handle === null) return null
  if (FIELD_THINGS.has(what)) {
    return primary(words.advice.goToField, () => {
      if (advice) wishes.open(advice.id)
      wishes.goToNext()
    })
  }
  return primary(words.next.showOnPage, wishes.goToNext)
}

const FIELD_THINGS = new Set<PanelView['next']['what']>(['see-finding', 'answer-todo', 'attach-permit'])
