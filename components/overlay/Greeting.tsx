// The small card on dvv.fi/verkkoasiointi: what Lupaluotsi is and where it wakes.
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'

export function Greeting({ words, onDismiss }: { words: Words; onDismiss: () => void }) {
  return (
    <div class="root" lang={words.language}>
      <section class="panel greeting" aria-label={words.name}>
        <div class="head-line">
          <span class="mark">
            <Icon name="mark" size={28} />
          </span>
          <h2 class="head-words form-name">{words.greeting.heading}</h2>
        </div>
        <div class="body">
          <p>{words.greeting.text}</p>
          <p>{words.greeting.where}</p>
          <button type="button" class="button" onClick={onDismiss}>
            {words.greeting.dismiss}
          </button>
        </div>
        <div class="foot-words">
          <p>{words.foot.check}</p>
          <p>{words.foot.unofficial}</p>
        </div>
      </section>
    </div>
  )
}
