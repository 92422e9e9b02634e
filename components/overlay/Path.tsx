// The path of the application: seven short segments with the current step's name, opening into all nine with their states.
import type { PathStep } from '@/lib/model/advice'
import type { PathStepId, StepState, Tick as TickId } from '@/lib/model/words/ids'
import { Fold } from '../ui/Fold'
import { Icon, type IconName } from '../ui/icons/Icon'
import { Tick } from '../ui/Tick'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

/** The steps of the guide that are gone through; the two end states come after them. */
const SEGMENTS = 7

const STATE_ICONS: Record<StepState, IconName> = {
  'not-started': 'ring',
  'in-progress': 'half',
  'to-check': 'warning',
  done: 'done',
  'not-needed': 'skip',
}

/** What the page cannot show, ticked by hand at its step. */
const TICKS: Partial<Record<PathStepId, TickId[]>> = {
  usage: ['has-earlier-permit', 'turvakielto-not-needed', 'turvakielto-needed'],
  attachments: ['permit-attached'],
  receipt: ['receipt-got', 'abandoned'],
}

type Props = { view: PanelView; wishes: Pick<PanelWishes, 'tickByHand'>; words: Words }

export function Path({ view, wishes, words }: Props) {
  const at = view.path.findIndex((step) => step.current)
  const current = view.path[at]
  return (
    <div class="path">
      <div class="segments" aria-hidden="true">
        {view.path.slice(0, SEGMENTS).map(({ id, state, current }) => (
          <span key={id} class={`segment state-${state}${current ? ' current' : ''}`} />
        ))}
      </div>
      <Fold
        id="path"
        line={
          current ? (
            <>
              <span class="unseen">{words.path.step} </span>
              {at < SEGMENTS ? `${at + 1}/${SEGMENTS} ` : ''}
              {current.id === 'receipt' && current.state !== 'done' ? words.path.sending : words.path.names[current.id]}
            </>
          ) : (
            words.path.heading
          )
        }
      >
        <ol class="plain steps" aria-label={words.path.heading}>
          {view.path.map((step) => (
            <Step key={step.id} {...{ step, view, wishes, words }} />
          ))}
        </ol>
      </Fold>
    </div>
  )
}

function Step({ step, view, wishes, words }: Props & { step: PathStep }) {
  const ticks = view.form === 'muutostietopalvelu' || view.form === 'renewed' ? (TICKS[step.id] ?? []) : []
  return (
    <li class={`step state-${step.state}${step.current ? ' current' : ''}`} aria-current={step.current ? 'step' : undefined}>
      <div class="step-line">
        <Icon name={STATE_ICONS[step.state]} />
        <span class="step-name">{words.path.names[step.id]}</span>
        <span class="step-state">{words.path.states[step.state]}</span>
      </div>
      {ticks
        .filter((tick) => mayTick(tick, view))
        .map((tick) => (
          <Tick
            key={tick}
            label={words.path.ticks[tick]}
            ticked={view.ticked.includes(tick)}
            onTick={(ticked) => wishes.tickByHand(tick, ticked)}
          />
        ))}
    </li>
  )
}

/** Ticks that are answers to a question asked elsewhere; here they can be taken back. */
const ANSWERS: readonly TickId[] = ['turvakielto-not-needed', 'turvakielto-needed']

/** While the application waits to be pending, its two ticks stand above, in sight; here they can be taken back. */
function mayTick(tick: TickId, view: PanelView): boolean {
  if (ANSWERS.includes(tick)) return view.ticked.includes(tick)
  const isEnd = tick === 'receipt-got' || tick === 'abandoned'
  return !isEnd || (view.notPending === null && view.ticked.includes(tick))
}

/** «Hakemus ei ole vielä vireillä»: a status of the application, with the two things that end it. */
export function NotPending({ view, wishes, words }: Props) {
  if (view.notPending === null) return null
  return (
    <div class="not-pending">
      <Icon name="half" />
      <div>
        <p>{view.notPending.message}</p>
        {(['receipt-got', 'abandoned'] as const).map((tick) => (
          <Tick
            key={tick}
            label={words.path.ticks[tick]}
            ticked={view.ticked.includes(tick)}
            onTick={(ticked) => wishes.tickByHand(tick, ticked)}
          />
        ))}
      </div>
    </div>
  )
}
