// What a page of our own may ask of the overlay through the background: the page as it stands, writing what was accepted there, and taking it back.
import type { OverlayMessages } from '@/lib/messages/schemas'
import type { Envelope } from '@/lib/messages/send'
import { fill, undoFill } from './fill-wishes'
import type { Pilot } from './pilot-part'

type Asked = { [V in keyof OverlayMessages]: { verb: V; says: OverlayMessages[V]['says'] } }[keyof OverlayMessages]

/** Answers by `respond`, null where it cannot be done; undefined when nothing is to be answered, as the browser wants it. */
export function answerOwnPage(pilot: Pilot, asked: Envelope, respond: (answer: unknown) => void): true | undefined {
  const work = workOf(pilot, asked as Asked)
  if (!work) return undefined
  work().then(respond, () => respond(null))
  return true
}

function workOf(pilot: Pilot, asked: Asked): (() => Promise<unknown>) | null {
  switch (asked.verb) {
    case 'page-wanted':
      return async () => ({ snapshot: pilot.read() })
    case 'rows-accepted':
      return () => fill(pilot, asked.says.rows).then((outcomes) => outcomes && { outcomes })
    case 'undo-wanted':
      return () => undoFill(pilot).then((undone) => undone && { undone })
    default:
      return null
  }
}
