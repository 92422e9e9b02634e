// The three lists of advice: «Havainnot», «Puuttuu vielä», «Hyvä tietää».
import type { Advice } from '@/lib/model/advice'
import { Fold } from '../ui/Fold'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import { AdviceItem } from './AdviceItem'
import { openFindings } from './Announcer'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: PanelWishes; words: Words; onChooseProfile?: () => void }

export function Findings({ view, wishes, words, onChooseProfile }: Props) {
  const open = openFindings(view)
  return (
    <div class="findings">
      <div class="section-line">
        <h3 class="section-heading">
          {words.advice.findings}
          {open > 0 && <span class="count">{open}</span>}
        </h3>
        {open > 0 && (
          <button type="button" class="button quiet-button" onClick={wishes.nextFinding}>
            {words.advice.nextFinding}
          </button>
        )}
      </div>
      {view.findings.length > 0 ? (
        <AdviceList name={words.advice.findings} advice={view.findings} {...{ view, wishes, words, onChooseProfile }} />
      ) : (
        <p class="nothing">
          {/* Above what is still missing nothing is ticked off. */}
          {view.todos.length === 0 && <Icon name="done" />}
          {words.advice.nothing}
        </p>
      )}
    </div>
  )
}

/** Required things in fields nobody has left yet: neutral, and not there at all when there are none. */
export function Todos({ view, wishes, words }: Props) {
  if (view.todos.length === 0) return null
  return (
    <div class="todos">
      <h3 class="section-heading">{words.advice.todos}</h3>
      <AdviceList name={words.advice.todos} advice={view.todos} {...{ view, wishes, words }} />
    </div>
  )
}

/** One folded line with a number; it opens by itself only for a note a marker points to. */
export function Notes({ view, wishes, words }: Props) {
  if (view.notes.length === 0) return null
  return (
    <Fold
      id="notes"
      wanted={view.notes.some((note) => note.id === view.opened)}
      line={
        <>
          <Icon name="note" />
          {words.advice.notes} ({view.notes.length})
        </>
      }
    >
      <AdviceList name={words.advice.notes} advice={view.notes} {...{ view, wishes, words }} />
    </Fold>
  )
}

function AdviceList({ name, advice, ...around }: Props & { name: string; advice: Advice[] }) {
  return (
    <ul class="plain advice-list" aria-label={name}>
      {advice.map((one) => (
        <AdviceItem key={`${one.id} ${one.field}`} advice={one} {...around} />
      ))}
    </ul>
  )
}
