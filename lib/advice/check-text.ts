// Conditions that read what stands in a field.
import type { CheckLeaf } from '@/lib/model/check'
import type { FieldId } from '@/lib/model/words/ids'
import { refersToAttachment } from '@/lib/text/attachment-reference'
import { namesDay } from '@/lib/text/dates'
import { saysFetched } from '@/lib/text/fetching'
import { findIdentityCodes } from '@/lib/text/identity-code'
import { intervalDays } from '@/lib/text/interval'
import { citesLaw, citesOnly } from '@/lib/text/law-citation'
import { findMarker, hasSwedishMarker } from '@/lib/text/marker'
import { deniesAny, findMention } from '@/lib/text/mentions'
import { namesNetworkAddress } from '@/lib/text/network-address'
import { fold, normaliseLabel } from '@/lib/text/normalise'
import { permitParticulars } from '@/lib/text/permit-particulars'
import { replacedIn } from '@/lib/text/replaced'
import { findUnfilledSlot } from '@/lib/text/unfilled-slot'
import type { PlacedText, Scene } from './scene'

type Judge<K extends CheckLeaf['check']> = (leaf: Extract<CheckLeaf, { check: K }>, scene: Scene) => boolean

export const textJudges = {
  'mentions-any': ({ field, words, ...rules }, scene) => findMention(scene.answer(field), words, rules) !== null,
  'some-text-mentions': ({ words }, scene) => scene.texts().some(({ text }) => findMention(text, words) !== null),
  'denies-any': ({ field, words }, scene) => deniesAny(scene.answer(field), words),
  'says-fetched': (_, scene) => saysFetched(scene.answer('purpose')) || saysFetched(scene.answer('data-description')),
  'names-day': ({ field }, scene) => namesDay(scene.answer(field)),
  'names-address': ({ field }, scene) => namesNetworkAddress(scene.answer(field)),
  'file-name': ({ field, words, endings }, scene) =>
    scene
      .answer(field)
      .split(/,\s+/)
      .some((name) => isFileNamed(name, words, endings)),
  'cites-law': ({ field, level, near }, scene) => citesLaw(scene.answer(field), near)[level],
  'cites-only': ({ field, laws }, scene) => citesOnly(scene.answer(field), laws),
  'names-replaced': ({ in: fields, notNear }, scene) => {
    const old = (one: FieldId) => replacedIn(scene.answer(one), scene.entry?.replacements ?? [], notNear)
    const field = fields.find((one) => old(one).length > 0)
    const match = field && scene.match(field)
    if (!match) return false
    scene.replaced = old(field).map((one) => one.now)
    scene.found = { field, handle: match.on === 'control' ? match.handle : null, label: match.label, text: scene.answer(field) }
    return true
  },
  'refers-to-attachment': (leaf, scene) => refersToAttachment(scene.answer(leaf.field), leaf.of),
  'has-marker': ({ field }, scene) => findMarker(scene.answer(field)).presence === 'present',
  'nearly-has-marker': ({ field, differences }, scene) => {
    const { presence, difference } = findMarker(scene.answer(field))
    return presence === 'near-miss' && (!differences || differences.includes(difference!))
  },
  'has-swedish-marker': ({ field }, scene) => hasSwedishMarker(scene.answer(field)),
  'has-identity-code': ({ exceptLabels }, scene) =>
    find(scene, ({ text, label }) => findIdentityCodes(text).valid.length > 0 && !exceptLabels.some((word) => fold(label).includes(word))),
  'has-unfilled-slot': (_, scene) => find(scene, ({ text }) => findUnfilledSlot(text) !== null),
  'permit-particulars': ({ field, atLeast = 0, atMost = 3 }, scene) => {
    const count = permitParticulars(scene.answer(field)).length
    return atLeast <= count && count <= atMost
  },
  'interval-over': ({ field, days }, scene) => (intervalDays(scene.answer(field)) ?? 0) > days,
  'names-interval': ({ field }, scene) => intervalDays(scene.answer(field)) !== null,
  'old-service-words': ({ words }, scene) =>
    scene.input.view.fields.some(
      ({ field, on }) => on === 'control' && !isOrganisations(field, scene) && findMention(scene.answer(field), words) !== null,
    ),
} satisfies { [K in CheckLeaf['check']]?: Judge<K> }

function find(scene: Scene, holds: (placed: PlacedText) => boolean): boolean {
  scene.found = scene.texts().find(holds) ?? null
  return scene.found !== null
}

function isFileNamed(name: string, words: readonly string[], endings: readonly string[]): boolean {
  const parts = /^(.*)\.([^.]+)$/.exec(fold(name))
  if (!parts) return false
  const spaced = parts[1]!.replace(/[_.-]+/g, ' ')
  return endings.includes(parts[2]!) && words.some((word) => spaced.includes(normaliseLabel(word)))
}

function isOrganisations(field: FieldId, { input }: Scene): boolean {
  return input.catalogue.fields.find((entry) => entry.id === field)?.steps.includes('organisation') ?? false
}
