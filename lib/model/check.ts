// A condition of an advice: a small closed vocabulary, discriminated by `check`. No code, no patterns, no expressions.
import { z } from 'zod'
import { FIELD_IDS, FORM_IDS, MARKER_DIFFERENCES, ORGANISATION_TYPES, REGISTER_TYPES, STEP_IDS, TICKS, TOLD } from './words/ids'

const field = z.enum(FIELD_IDS)
const words = z.array(z.string().min(1)).min(1)

const Leaf = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('form-is'), forms: z.array(z.enum(FORM_IDS)) }),
  z.strictObject({ check: z.literal('step-is'), steps: z.array(z.enum(STEP_IDS)) }),
  /** What the page's notices say of the application. */
  z.strictObject({ check: z.literal('page-state-is'), states: z.array(z.enum(['draft-saved', 'sent', 'receipt', 'returned'])) }),
  /** «Mitä haet?» */
  z.strictObject({ check: z.literal('application-is'), kinds: z.array(z.enum(['new-permit', 'change', 'contacts'])) }),
  z.strictObject({ check: z.literal('profile-is'), organisationTypes: z.array(z.enum(ORGANISATION_TYPES)) }),
  z.strictObject({ check: z.literal('register-is'), types: z.array(z.enum(REGISTER_TYPES)) }),
  /** The profile's answer to the turvakielto question. */
  z.strictObject({ check: z.literal('turvakielto-is'), needs: z.array(z.enum(['unanswered', 'not-needed', 'needed'])) }),
  /** The profile's earlier permit. */
  z.strictObject({
    check: z.literal('earlier-permit-is'),
    states: z.array(z.enum(['none', 'valid', 'expired', 'general', 'unanswered'])).optional(),
    samePurpose: z.boolean().optional(),
    own: z.boolean().optional(),
    attached: z.boolean().optional(),
  }),
  /** The background found the page's organisation to be another than the profile's. */
  z.strictObject({ check: z.literal('organisation-differs') }),
  /** The field stands on the page, visible, as a control or as a read-only answer. */
  z.strictObject({ check: z.literal('is-present'), field }),
  z.strictObject({ check: z.literal('is-filled'), field }),
  /** The field stands on the page and holds nothing but perhaps «Valitse». */
  z.strictObject({ check: z.literal('is-empty'), field }),
  z.strictObject({ check: z.literal('is-required'), field }),
  /** The field was left after being reached, or its step was left, or this is the summary. */
  z.strictObject({ check: z.literal('is-left'), field }),
  /** A chosen option, or the whole answer, is one of these words (normalised). */
  z.strictObject({ check: z.literal('is-one-of'), field, words }),
  /** A ticked box, or an answer that begins with «Kyllä», «Tarvitaan», «Tarvitsemme», «Haetaan», «Ja», «Yes». */
  z.strictObject({ check: z.literal('answers-yes'), field }),
  /** An answer that begins with «Ei», «Emme», «Nej», «No». */
  z.strictObject({ check: z.literal('answers-no'), field }),
  /**
   * The answer holds one of these words, at word starts, inflected forms included («toimitusrytmi» finds «toimitusrytmiä»); negated and historical
   * mentions do not count unless `plain`. `near`, `notNear`: the same sentence also holds, or does not hold, one of these.
   */
  z.strictObject({
    check: z.literal('mentions-any'),
    field,
    words,
    plain: z.boolean().optional(),
    near: words.optional(),
    notNear: words.optional(),
  }),
  /** Any text on the page holds one of these words. */
  z.strictObject({ check: z.literal('some-text-mentions'), words }),
  /** A sentence of the answer speaks of one of these words and denies it («Turvakiellon alaisia tietoja ei tarvita»). */
  z.strictObject({ check: z.literal('denies-any'), field, words }),
  /** A control that is no field we know, whose label holds one of these words, is ticked or answered. */
  z.strictObject({ check: z.literal('other-answer'), labels: words }),
  /** The purpose or the description of the data says that the data are fetched through the interface («Tiedot noudetaan rajapinnasta»). */
  z.strictObject({ check: z.literal('says-fetched') }),
  /** The answer names a day («1.3.2027»). */
  z.strictObject({ check: z.literal('names-day'), field }),
  /** A network address or mailbox stands in the answer: IP address, host with a scheme, path, e-mail address. */
  z.strictObject({ check: z.literal('names-address'), field }),
  /** The field is a file control, and a chosen file's name holds one of these words and ends in one of these endings. */
  z.strictObject({ check: z.literal('file-name'), field, words, endings: words }),
  /** A law, decree or EU regulation stands in the answer (`law`), or with a §, luku, artikla or momentti within 120 characters (`section`). `near`: in the same sentence as one of these words. */
  z.strictObject({ check: z.literal('cites-law'), field, level: z.enum(['law', 'section']), near: words.optional() }),
  /** The answer names some law, and every law it names is one of these (beginnings of names and phrases, numbers): «tietosuojala», «661/2009». */
  z.strictObject({ check: z.literal('cites-only'), field, laws: words }),
  /** One of the entry's `replacements` is named in one of the answers, more than 80 characters from each of the words `notNear`. */
  z.strictObject({ check: z.literal('names-replaced'), in: z.array(field).min(1), notNear: words }),
  /** Both answers are e-mail addresses, of different organisations by their domain; domains of `except` belong to everybody. */
  z.strictObject({ check: z.literal('domains-differ'), field, from: field, except: words }),
  /** The answer says that the grounds (`law`) or the earlier permit (`permit`) are in an attachment. */
  z.strictObject({ check: z.literal('refers-to-attachment'), field, of: z.enum(['law', 'permit']) }),
  z.strictObject({ check: z.literal('has-marker'), field }),
  /** Something close to the marker sentence stands there; `differences` limits which way it differs. */
  z.strictObject({ check: z.literal('nearly-has-marker'), field, differences: z.array(z.enum(MARKER_DIFFERENCES)).optional() }),
  /** The Swedish equivalent of the marker sentence stands there. */
  z.strictObject({ check: z.literal('has-swedish-marker'), field }),
  /** A valid date and checksum in some text; test codes (individual number 900–999) do not count, nor fields whose own label holds one of `exceptLabels`. */
  z.strictObject({ check: z.literal('has-identity-code'), exceptLabels: words }),
  /** «[…]», «xxx», «TÄYDENNÄ», «{…}» is left in some text. */
  z.strictObject({ check: z.literal('has-unfilled-slot') }),
  /** How many of the three (diaarinumero, asiakasnumero, aineiston nimi) the answer gives. */
  z.strictObject({ check: z.literal('permit-particulars'), field, atLeast: z.number().optional(), atMost: z.number().optional() }),
  /** The answer names a delivery interval longer than this many days. */
  z.strictObject({ check: z.literal('interval-over'), field, days: z.number() }),
  /** The answer names a delivery interval at all. */
  z.strictObject({ check: z.literal('names-interval'), field }),
  /** The applicant started from an earlier form in this session. */
  z.strictObject({ check: z.literal('used-earlier-form') }),
  /** A field of this step that is not of the organisation holds one of these words, not denied and not of the past. */
  z.strictObject({ check: z.literal('old-service-words'), words }),
  /** This step was first seen by us with its fields filled, and not by our own fill. */
  z.strictObject({ check: z.literal('came-filled') }),
  /** A question the panel asked was answered so, or a thing was ticked by hand. */
  z.strictObject({ check: z.literal('ticked'), what: z.enum(TICKS) }),
  /** The register in hand asks for one of these data groups (own pages only). */
  z.strictObject({ check: z.literal('register-asks'), groups: words }),
  /** The register in hand tells why its data are needed (own pages only). */
  z.strictObject({ check: z.literal('register-explains') }),
  /** What the texts told when they were last on the page: that the grounds or the permit are attached, or all three particulars of the permit. */
  z.strictObject({ check: z.literal('told'), what: z.enum(TOLD) }),
  z.strictObject({ check: z.literal('was-saved-or-sent') }),
  /** The receipt was seen on the page. */
  z.strictObject({ check: z.literal('receipt-seen') }),
])
export type CheckLeaf = z.infer<typeof Leaf>
export type Check = CheckLeaf | { check: 'all' | 'any'; of: Check[] } | { check: 'not'; of: Check }
export const Check: z.ZodType<Check> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ check: z.enum(['all', 'any']), of: z.array(Check).min(1) }),
    z.strictObject({ check: z.literal('not'), of: Check }),
  ]),
)
