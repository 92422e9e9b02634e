// Whether a text says that the data are fetched through the interface, which makes an old form's compulsory answers harmless.
import { fold } from './normalise'
import { sentencesOf } from './sentences'

const THROUGH =
  /(?<!\p{L})(?:vtj-)?(?:muutos)?rajapin(?:nasta|nalta|nalla|noista|nan (?:kautta|avulla|välityksellä)|tojen kautta)|palveluväylä(?:stä|ltä|llä|n kautta|n avulla)|(?:genom|via|från|ur|med) (?:samma |det |den )?(?:[\p{L}.-]*gränssnitt(?:et)?|[\p{L}.-]*informationsleden)(?!\p{L})/u
const FETCHED =
  /(?<!\p{L})(?:noude(?:taan|ttaisiin|tut)|noud(?:amme|an|etaan)|nouto|nouta(?:a|vat|minen)|hae(?:taan|mme)|haku|hakee|saadaan|saamme|välitetään|välitty\p{L}*|toimitetaan|korva(?:utu\p{L}*|taan|a)|hämtas|hämtar|hämtningen|fås|erhålls|förmedlas)(?!\p{L})/u
const PERMIT_SOUGHT =
  /(?<!\p{L})(?:hae(?:mme|taan)|hakee) (?:\p{L}+ ){0,2}\p{L}*(?:lupaa|luvan|tillstånd)|\p{L}*lupaa (?:\p{L}+ ){0,2}haetaan/u
const NEGATION = /(?<!\p{L})(?:ei|eivät|emme|eikä|inte|ej|inga|ingen|inget)(?!\p{L})/u

/** «Tiedot noudetaan rajapinnasta», «Perustiedot haetaan saman rajapinnan kautta», «… korvautuvat rajapinnalla»; not «Haemme lupaa …», not «… ei haeta». */
export function saysFetched(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const folded = fold(sentence.text)
    if (!THROUGH.test(folded) || !FETCHED.test(folded) || NEGATION.test(folded)) return false
    return !PERMIT_SOUGHT.test(folded) || /(?<!\p{L})noud/u.test(folded)
  })
}
