// Filling the {slots} of a message with what stands on the page; a sentence whose slot stays empty is left out.
import type { PageAdvice } from '@/lib/model/catalogue'
import type { FieldId } from '@/lib/model/words/ids'
import { findMarker } from '@/lib/text/marker'
import { PERMIT_PARTICULARS, permitParticulars } from '@/lib/text/permit-particulars'
import { findUnfilledSlot } from '@/lib/text/unfilled-slot'
import type { Scene } from './scene'

/** What a slot says; '' = nothing to say, undefined = no such slot. */
type Slots = (name: string) => string | undefined

/** What each slot says for this entry on this page. A field's id is a slot too: the page's own words for the field, ours where it does not stand on the page. */
export function slotsOf(entry: PageAdvice, scene: Scene): Slots {
  const { view, session, catalogue, profileTitle } = scene.input
  const first = (fields: readonly FieldId[]) => fields.map((field) => scene.answer(field)).find((answer) => answer !== '') ?? ''
  const slots: Record<string, () => string> = {
    label: () => scene.found?.label || entry.fields.map((field) => scene.match(field)?.label ?? '').find((label) => label !== '') || '',
    kohta: () => findUnfilledSlot(scene.found?.text ?? '') ?? '',
    puuttuvat: () => {
      const given = new Set<string>(permitParticulars(scene.answer('purpose')))
      const missing = PERMIT_PARTICULARS.filter((particular) => !given.has(particular)).map((code) => entry.slotWords[code] ?? '')
      return new Intl.ListFormat(catalogue.language, { type: 'conjunction' }).format(missing.filter((word) => word !== ''))
    },
    korvaukset: () => scene.replaced.join(' '),
    A: () => profileTitle ?? '',
    B: () => first(['organisation-name']) || session.nameOnPage || first(['business-id']) || session.businessIdOnPage,
    lomake: () => view.formName,
    ero: () => findMarker(scene.answer('purpose')).found,
  }
  return (name) => slots[name]?.() ?? fieldWords(name, scene)
}

/** How to speak of a field: as the page does if it stands there. */
function fieldWords(id: string, { input, match }: Scene): string | undefined {
  const field = input.catalogue.fields.find((entry) => entry.id === id)
  if (!field) return undefined
  const ours = input.catalogue.language === 'fi' ? field.labels[0]?.text : undefined
  return match(field.id)?.label || (ours ?? field.name)
}

/** The message with its slots filled. Sentences end at a full stop followed by a space and a capital letter. */
export function fillSlots(message: string, slots: Slots): string {
  if (!message.includes('{')) return message
  return message
    .split(/(?<=[.!?»”])\s+(?=[\p{Lu}«”“])/u)
    .map((sentence) => fillSentence(sentence, slots))
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function fillSentence(sentence: string, slots: Slots): string {
  let isWhole = true
  const filled = sentence.replace(/\{([\p{L}-]+)\}/gu, (_, name: string) => {
    const said = slots(name)
    if (said === undefined) throw new Error(`advice: unknown slot {${name}}`)
    if (said === '') isWhole = false
    return said
  })
  return isWhole ? filled : ''
}
