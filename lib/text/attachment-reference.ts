// Whether a text says that something is told in an attachment: the grounds, or the earlier permit.
import { fold } from './normalise'
import { sentencesOf } from './sentences'

const ATTACHMENT = /(?<!\p{L})(?:liite|liitte|liitteen|liitty\p{L}*\s+asiakirja|bilaga|bilagan|bilagor|bifoga)/u
const PERMIT = /(?<!\p{L})(?:tieto|data|uppgifts|aiem\p{L}+ |nyky\p{L}+ )?(?:lupa|luvan|luvat|lupapäät|tillstånd|päätös|beslut)/u
const GROUNDS = /(?<!\p{L})(?:laki|lain|lait|lakip|laiss|säädö|säänn|pykäl|oikeusperust|perust|lagstift|lag|grund)/u

/** `law`: the grounds, or nothing in particular («ks. liite 1»), are in an attachment; `permit`: the earlier permit is («Lupa on liitteenä 1»). */
export function refersToAttachment(text: string, of: 'law' | 'permit'): boolean {
  return sentencesOf(text).some((sentence) => {
    const folded = fold(sentence.text)
    if (!ATTACHMENT.test(folded) || /(?<!\p{L})(?:ei|emme|eikä|inte|ingen|inga|saknas)(?!\p{L})/u.test(folded)) return false
    return of === 'permit' ? PERMIT.test(folded) : GROUNDS.test(folded) || !PERMIT.test(folded)
  })
}
