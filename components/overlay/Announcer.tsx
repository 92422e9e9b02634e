// The one voice of the panel: a polite live region that stands there from the start, and what it says when something happened.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../words/words'
import type { PanelView } from './props'

/** What changed between two views, in one sentence; '' when nothing that must be said. What became of a fill is said by the panel's status, not here. */
export function announcement(before: PanelView, now: PanelView, words: Words): string {
  if (now.notice !== null && now.notice !== before.notice) return words.notices[now.notice]
  const hasCopied = (now.copied !== null && now.copied !== before.copied) || (now.copiedAdvice && now.copiedAdvice !== before.copiedAdvice)
  if (hasCopied) return words.copy.done
  const open = openFindings(now)
  if (now.step !== null && now.step !== before.step) return `${words.steps[now.step]}. ${words.advice.counted(open)}.`
  if (now.preview === null && before.preview === null && open !== openFindings(before)) return `${words.advice.counted(open)}.`
  return ''
}

/** Counted findings that are not marked checked. */
export function openFindings(view: PanelView): number {
  return view.findings.filter((one) => !one.checked).length
}

/** Says each event once; an equal sentence is said anew by way of a trailing no-break space. */
export function Announcer({ view, words }: { view: PanelView; words: Words }) {
  const before = useRef(view)
  const [said, say] = useState('')
  useEffect(() => {
    const sentence = announcement(before.current, view, words)
    // What a fill changed in the count is said after what the status says of the fill.
    const isOfPreview = (view.preview !== null || before.current.preview !== null) && view.step === before.current.step
    before.current = isOfPreview ? { ...view, findings: before.current.findings } : view
    if (sentence !== '') say((last) => (last === sentence ? `${sentence}\u00A0` : sentence))
  }, [view, words])
  return (
    <div class="unseen" aria-live="polite">
      {said}
    </div>
  )
}
