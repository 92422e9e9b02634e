// One piece of advice: a line that opens to why, what to write instead, where it comes from and what can be done.
import type { Advice } from '@/lib/model/advice'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

type Props = {
  advice: Advice
  view: PanelView
  wishes: PanelWishes
  words: Words
  /** Opens the question of the profile; not given where no advice speaks of it. */
  onChooseProfile?: (() => void) | undefined
}

/** The advice whose remedy is the marker sentence itself. */
const MARKER_ADVICE = 'marker-missing'
/** The advice that is put right by choosing another profile. */
const PROFILE_ADVICE = 'profile-mismatch'

export function AdviceItem({ advice, view, wishes, words, onChooseProfile }: Props) {
  const isOpen = view.opened === advice.id
  const toggle = () => {
    if (advice.kind === 'note' && !isOpen) wishes.readNote(advice.id)
    wishes.open(isOpen ? null : advice.id)
  }
  return (
    <li
      class={`advice kind-${advice.kind}${advice.checked ? ' checked' : ''}`}
      data-advice={advice.id}
      data-kind={advice.kind}
      data-field={advice.field ?? undefined}
    >
      <button type="button" class="advice-line" aria-expanded={isOpen} onClick={toggle}>
        <Icon name={advice.checked ? 'check' : advice.kind} />
        <span class="advice-words">
          <span class="advice-kind">{advice.checked ? words.advice.checked : words.advice.kinds[advice.kind]}</span>
          <span class="unseen">: </span>
          <span class="advice-title">{advice.title}</span>
        </span>
        <Icon name="chevron" />
      </button>
      {isOpen && <More {...{ advice, view, wishes, words, onChooseProfile }} />}
    </li>
  )
}

function More({ advice, view, wishes, words, onChooseProfile }: Props) {
  const isCounted = advice.kind === 'error' || advice.kind === 'warning'
  return (
    <div class="advice-more">
      <p class="advice-message">{advice.message}</p>
      <Remedy {...{ advice, view, wishes, words }} />
      {advice.handle === null && advice.step !== null && advice.step !== view.step && (
        <p class="quiet">{words.advice.elsewhere(words.steps[advice.step])}</p>
      )}
      <div class="acts">
        {advice.answers?.map(({ tick, words: answer }) => (
          <button key={tick} type="button" class="button" onClick={() => wishes.tickByHand(tick, true)}>
            {answer}
          </button>
        ))}
        {advice.handle !== null && (
          <button type="button" class="button" onClick={() => wishes.goToField(advice)}>
            <Icon name="target" />
            {words.advice.goToField}
          </button>
        )}
        {advice.id === PROFILE_ADVICE && onChooseProfile && view.profiles.length > 0 && (
          <button type="button" class="button" onClick={onChooseProfile}>
            {words.advice.changeProfile}
          </button>
        )}
        {isCounted && (
          <button type="button" class="button" onClick={() => wishes.markChecked(advice, !advice.checked)}>
            <Icon name={advice.checked ? 'undo' : 'check'} />
            {advice.checked ? words.advice.restore : words.advice.markChecked}
          </button>
        )}
      </div>
      <SourceLines advice={advice} words={words} />
    </div>
  )
}

/** What to write instead; offered for copying where it is a sentence and not an example. */
function Remedy({ advice, view, wishes, words }: Props) {
  if (advice.remedy === '') return null
  const isMarker = advice.id === MARKER_ADVICE
  const mayCopy = isMarker || (wishes.copyRemedy !== undefined && !words.advice.isExample(advice.remedy))
  const hasCopied = isMarker ? view.copied === 'marker' : view.copiedAdvice === advice.id
  return (
    <div class="remedy">
      <p id={`remedy-${advice.id}`}>{advice.remedy}</p>
      {mayCopy && (
        <CopyButton
          words={words.copy}
          copied={hasCopied}
          describedBy={`remedy-${advice.id}`}
          onCopy={() => (isMarker ? wishes.copy('marker') : wishes.copyRemedy?.(advice))}
        />
      )}
    </div>
  )
}

function SourceLines({ advice: { source, ageMonths, confidence }, words }: { advice: Advice; words: Words }) {
  const age = words.advice.age(ageMonths)
  return (
    <p class="source">
      {words.advice.source}:{' '}
      {source.address.startsWith('https://') ? (
        <a href={source.address} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <br />
      {[words.advice.dates(source.dated, source.checkedOn), age, words.advice.confidences[confidence]].filter(Boolean).join(' · ')}
    </p>
  )
}
