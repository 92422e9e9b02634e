// What a person should know about Lupaluotsi itself just now, in calm sentences.
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import type { PanelView } from './props'

export function Notices({ view, words }: { view: PanelView; words: Words }) {
  const sentences = [
    ...(view.notice === null ? [] : [words.notices[view.notice]]),
    ...(view.foreignFrames.length === 0 ? [] : [words.foreignFrames(view.foreignFrames)]),
  ]
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} class="notice">
          <Icon name="note" />
          <span>{sentence}</span>
        </p>
      ))}
    </>
  )
}
