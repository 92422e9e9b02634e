// What a text tells of an earlier permit: its diary number, the customer number, the name of the data set. The numbers' form is not known and not checked.
import { tidy } from './normalise'

export const PERMIT_PARTICULARS = ['diary-number', 'customer-number', 'data-set-name'] as const
export type PermitParticular = (typeof PERMIT_PARTICULARS)[number]

const DIARY_WORD = /(?<!\p{L})(?:diaarinumero\p{L}*|diaari|dnro:?|drno:?|diarienummer|dnr)\s*(?:on\s|är\s)?[\s:.-]*(?=[\p{L}\d/-]*\d)/iu
/** «2061/420/13» (seen), «DVV/4711/2021», «VRK/1234/2019-2». */
const DIARY_NUMBER =
  /(?<![\d/])(?:\p{L}{2,5}\s?[/ ]\s?\d{1,6}\s?\/\s?\d{2,4}|\d{1,6}\/\d{2,4}\/\d{2,4}|\d{1,6}\/\d{2}\.\d{2}[\d.]*\/\d{2,4})/u
const CUSTOMER =
  /(?<!\p{L})(?:asiakasnumero\p{L}*|asiakastunnu\p{L}*|as\.? ?nro|kundnum(?:mer|ret)|kundnr\.?)\s*(?:on\s|är\s)?[\s:.-]*[\p{L}-]{0,4}\d/iu
const DATA_SET =
  /(?<!\p{L})(?:aineiston\s+nim[ie]\p{L}*|aineistonime\p{L}*|aineisto|materialets\s+namn|materialnamn|datasetets\s+namn|datamängdens\s+namn|materialet)\s*(?:on\s|är\s)?[\s:-]*["«”]?(?!on\s|är\s|saknas|inte\s|som\s|uppdater|innehåll|namn|finns|bifog|hämta|puuttu|ei\s|nimi)[\p{L}\d]{2}/iu

/** Which of the three the text gives, in the order of the guide. A bare «asiakasnumero puuttuu» gives nothing. */
export function permitParticulars(text: string): PermitParticular[] {
  const plain = tidy(text)
  return [
    ...(DIARY_WORD.test(plain) || DIARY_NUMBER.test(plain) ? (['diary-number'] as const) : []),
    ...(CUSTOMER.test(plain) ? (['customer-number'] as const) : []),
    ...(DATA_SET.test(plain) ? (['data-set-name'] as const) : []),
  ]
}
