// The panel's foot: profile and register in one line, the preview, undo, and under them the two sentences that are always true.
import { Fold } from '../ui/Fold'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import { ApplicationQuestion, choiceLine, ProfileQuestions } from './Choice'
import { offersPreview } from './Next'
import { PreviewFoot } from './Preview'
import type { PanelView, PanelWishes } from './props'

type Props = {
  view: PanelView
  wishes: PanelWishes
  words: Words
  /** Rises each time the person asks to choose a profile. */
  choosing: number
  /** «Mitä haet?» stands above. */
  isAsked: boolean
}

export function Foot(props: Props) {
  const { view, words } = props
  return (
    <div class="foot">
      {view.writing ? (
        <div class="foot-acts">
          <progress aria-label={words.writing.label} value={view.writing.done} max={Math.max(view.writing.total, 1)} />
        </div>
      ) : view.preview ? (
        <PreviewFoot {...props} />
      ) : (
        <FootActs {...props} />
      )}
      <FootWords {...props} />
    </div>
  )
}

function FootActs({ view, wishes, words, choosing, isAsked }: Props) {
  return (
    <div class="foot-acts">
      {view.profiles.length > 0 && (
        <Fold
          id="choice"
          wanted={choosing}
          line={
            <>
              <span class="unseen">{words.choice.line}: </span>
              {choiceLine(view, words)}
            </>
          }
        >
          <ProfileQuestions {...{ view, wishes, words }} />
          {view.application !== null && !isAsked && <ApplicationQuestion {...{ view, wishes, words }} />}
        </Fold>
      )}
      {view.canPreview && !offersPreview(view) && (
        <button type="button" class="button" data-focus="preview-button" onClick={wishes.preview}>
          {words.preview.open}
        </button>
      )}
      {view.undoable > 0 && (
        <button type="button" class="button" onClick={wishes.undo}>
          <Icon name="undo" />
          {words.undo.button}
        </button>
      )}
    </div>
  )
}

function FootWords({ wishes, words }: Props) {
  return (
    <div class="foot-words">
      <p>{words.foot.check}</p>
      <p>{words.foot.unofficial}</p>
      <p class="foot-doors">
        <button type="button" class="link" onClick={wishes.openProfiles}>
          {words.foot.profiles}
        </button>
        <button type="button" class="link" onClick={wishes.openSources}>
          {words.foot.sources}
        </button>
        <button type="button" class="link" onClick={wishes.makeReport}>
          {words.foot.report}
        </button>
      </p>
    </div>
  )
}
