// Why a field was not found, and which fields of the page nobody knows: what is out of sight and what belongs to the page's frame is told apart.
import type { Catalogue } from '@/lib/model/catalogue'
import type { SupportReport } from '@/lib/model/support-report'
import type { FieldId } from '@/lib/model/words/ids'
import { recognise } from '@/lib/recognition/recognise'
import { placesOf } from '@/lib/report/seen'
import { snapshotOf } from '@/lib/report/snapshot-of'
import type { Replay } from './replay'

export type Missing = {
  /** Ids of expected fields that no name on the page fits; null where no fields are expected. */
  notFound: string[] | null
  /** Expected fields that stand on the page but out of sight, with their places in the report. */
  hidden: { field: string; place: string }[]
  /** Expected fields that a page may bring only when another is answered, with the place of that other. */
  askedLater: { field: string; after: string }[]
  /** Places of fields in sight that are none of ours. */
  unknown: string[]
}

/** A page may put the question there only when the one before has been answered. */
const ASKED_AFTER = new Map<string, string>([['turvakielto-basis', 'turvakielto-needed']] satisfies [FieldId, FieldId][])

/** What of the page's step is missing, and what of the page is left over. */
export function missingOf(report: SupportReport, { view, seen }: Replay, catalogue: Catalogue): Missing {
  const { page } = report
  const isForm = view.status === 'recognised' && view.form !== 'none' && view.form !== 'other'
  const taken = new Set([...seen.fields, ...seen.ambiguous].map(({ field }) => field))
  const expected = catalogue.fields.filter(
    ({ id, on, steps }) => on === 'control' && !taken.has(id) && steps.some((one) => one === view.step),
  )
  const hidden = isForm ? hiddenFields(report, catalogue).filter(({ field }) => expected.some(({ id }) => id === field)) : []
  const missing = expected.map(({ id }) => id).filter((id) => !hidden.some(({ field }) => field === id))
  const askedLater = missing.flatMap((field) => {
    const before = seen.fields.find((one) => one.field === ASKED_AFTER.get(field))
    return isForm && before ? [{ field, after: before.at }] : []
  })
  return {
    notFound: isForm ? missing.filter((id) => !askedLater.some(({ field }) => field === id)) : null,
    hidden,
    askedLater,
    unknown: view.unknown.map(({ handle }) => handle).filter((place) => isForApplicant(page, place)),
  }
}

/** Fields that would be recognised if every control were in sight, and are not in sight. */
function hiddenFields(report: SupportReport, catalogue: Catalogue): Missing['hidden'] {
  const snapshot = snapshotOf(report.page)
  const unhidden = { ...snapshot, controls: snapshot.controls.map((control) => ({ ...control, visible: true })) }
  const places = placesOf(snapshot)
  const isOutOfSight = new Set(snapshot.controls.filter(({ visible }) => !visible).map(({ handle }) => handle))
  return recognise(catalogue, unhidden).fields.flatMap(({ field, handle }) => {
    const place = isOutOfSight.has(handle) ? places.get(handle) : undefined
    return place === undefined ? [] : [{ field, place }]
  })
}

/** Not what is out of sight or cannot be written, nor the page's own search and menus. */
function isForApplicant(page: SupportReport['page'], place: string): boolean {
  const [what, at] = place.split(' ')
  const control = what === 'control' ? page.controls[Number(at)] : undefined
  if (control === undefined) return true
  const flags = control.is.split(' ')
  return flags.includes('visible') && flags.includes('writable') && !/^(?:header|nav|footer|search)\b/.test(control.built ?? '')
}
