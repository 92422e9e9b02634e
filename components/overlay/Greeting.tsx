// The small card on dvv.fi/verkkoasiointi: what Lupaluotsi is and where it wakes.
import { Icon } from '../ui/icons/Icon'
import type { GreetingWords } from '../words/words'

export function Greeting({ words, onDismiss }: { words: GreetingWords; onDismiss: () => void }) {
  return (
    <div class="root" lang={words.language}>
      <section class="panel greeting" aria-label={words.name}>
        <div class="head-line">
          <span class="mark">
            <Icon name="mark" size={28} />
          </span>
          <h2 class="head-words form-name">{words.heading}</h2>
        </div>
        <div class="body">
          <p>{words.text}</p>
          <p>{words.where}</p>
          <button type="button" class="button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </div>
        <div class="foot-words">
          <p>{words.check}</p>
          <p>{words.unofficial}</p>
        </div>
      </section>
    </div>
  )
}
