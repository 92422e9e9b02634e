// Which form of the portal a heading or a title names, if any.
import type { PageForm } from '@/lib/model/catalogue'
import { normaliseLabel } from '@/lib/text/normalise'
import { createLexicon, type Lexicon } from './lexicon'
import { remember } from './remember'
import { stem } from './stem'

/** A form named by a text. `likeness` 1 = its name as written; from `NAMED` on it is meant, below it may be. */
export type NamedForm = { form: PageForm; likeness: number; words: string }

export type FormNames = {
  /** The form a title, heading or row names best; null when none. «Verkkoasiointi» itself is no form. */
  formIn: (text: string) => NamedForm | null
  /** All forms whose names stand in the text as written. */
  formsIn: (text: string) => PageForm[]
  /** The same of a row of a list; when none stands there as written, those whose names' words all stand there, in any form or order. */
  formsInRow: (text: string) => PageForm[]
}

/** From here on a form is meant and not only perhaps. */
export const NAMED = 0.9
const PERHAPS = 0.6
/** So many words together hardly stand anywhere but in the name. */
const LONG_NAME = 3
const BETWEEN_PARTS = /\s+[|·•>/:-]\s+|\s*[|·•>]\s*|:\s+|\n/

/** Words that any form, list or page of a portal may have in its name («Mina ansökningar»); alone they tell of none. */
const OF_ANY_FORM: ReadonlySet<string> = new Set(
  (
    'hakemus tietolupahakemus tilaus sopimus palvelu käyttöoikeus ' +
    'ansökan ansökningar beställning avtal tjänst användarrätt användarrättigheter ansvarig användare offentliga förvaltningens uppgiftstillstånd datatillstånd ' +
    'application applications agreement contract responsible service services access rights system'
  )
    .split(' ')
    .map(stem),
)

type Name = { form: PageForm; text: string; normal: string; stems: readonly string[]; telling: readonly string[] }

/** Of all forms but the portal's own pages; names of every language the catalogue was compiled with. */
export function createFormNames(forms: readonly PageForm[]): FormNames {
  const named = forms.filter((form) => form.form !== 'none')
  const lexicon = createLexicon(named.flatMap((form) => form.names.map((name) => name.text)))
  const names = namesOf(named, lexicon)
  const formIn = remember((text): { best: NamedForm | null } => {
    const whole = normaliseLabel(text)
    if (whole === '') return { best: null }
    const parts = new Set([whole, ...text.split(BETWEEN_PARTS).map(normaliseLabel)].filter((part) => part !== ''))
    let best: NamedForm | null = null
    for (const part of parts) {
      const stems = lexicon.stemsOf(part)
      for (const name of names) {
        const likeness = likenessOf(part, stems.list, name)
        if (likeness >= PERHAPS && likeness > (best?.likeness ?? 0)) best = { form: name.form, likeness, words: name.text }
      }
    }
    return { best }
  }, 5_000)
  const formsIn = remember((text) => {
    const normal = normaliseLabel(text)
    return [...new Set(names.filter((name) => holds(normal, name.normal)).map((name) => name.form))]
  }, 5_000)
  return {
    formIn: (text) => formIn(text).best,
    formsIn,
    formsInRow: remember((text) => {
      const written = formsIn(text)
      if (written.length > 0) return written
      const stems = lexicon.stemsOf(text).list
      const said = names.filter((name) => name.stems.length >= LONG_NAME && name.stems.every((one) => stems.includes(one)))
      return [...new Set(said.map((name) => name.form))]
    }, 5_000),
  }
}

function namesOf(forms: readonly PageForm[], lexicon: Lexicon): Name[] {
  const owners = new Map<string, Set<PageForm>>()
  for (const form of forms)
    for (const name of form.names)
      for (const one of lexicon.stemsOf(name.text).list) owners.set(one, (owners.get(one) ?? new Set()).add(form))
  return forms.flatMap((form) =>
    form.names.map((name) => {
      const stems = lexicon.stemsOf(name.text).list
      const telling = stems.filter((one) => one.length >= 7 && !OF_ANY_FORM.has(one) && ownersBeside(form, owners.get(one)!) === 0)
      return { form, text: name.text, normal: normaliseLabel(name.text), stems, telling }
    }),
  )
}

/** Other forms with the word; the renewed form may name the old one beside its own, which takes nothing from the old one. */
function ownersBeside(form: PageForm, owners: ReadonlySet<PageForm>): number {
  return [...owners].filter((one) => one !== form && one.form !== 'renewed').length
}

function likenessOf(part: string, stems: readonly string[], name: Name): number {
  if (part === name.normal) return 1
  const common = name.stems.filter((one) => stems.includes(one)).length
  if (common === name.stems.length && common === stems.length) return 0.97
  if (name.stems.length > 1 && holds(part, name.normal)) return 0.95 - Math.min(0.04, (part.length - name.normal.length) / 1000)
  const share = common / (name.stems.length + stems.length - common)
  const tells = name.telling.some((one) => stems.includes(one))
  return tells ? Math.max(share, PERHAPS) : share * 0.85
}

function holds(text: string, phrase: string): boolean {
  return text === phrase || (phrase.includes(' ') && ` ${text} `.includes(` ${phrase} `))
}
