// Asking the background to save a profile.
import type { OwnMessages, SaveAnswer } from '@/lib/messages/schemas'
import type { Profile } from '@/lib/model/profile'

export type Ask = <V extends keyof OwnMessages>(verb: V, says: OwnMessages[V]['says']) => Promise<OwnMessages[V]['answer']>

/**
 * Sends a profile to be saved; null when nobody answers. What only looks like a henkilötunnus is sent once more when it was said of each such field
 * (`confirmed`: their paths) that it is none.
 */
export async function sendProfile(ask: Ask, profile: Profile, confirmed: string[]): Promise<SaveAnswer | null> {
  const send = (confirmedShapes: boolean) => ask('save-profile', { profile, confirmedShapes }).catch(() => null)
  const answer = await send(false)
  if (answer?.result !== 'refused') return answer
  const isSaid = answer.reasons.every(({ path, reason }) => reason === 'identity-shape' && confirmed.includes(path))
  return isSaid ? send(true) : answer
}
