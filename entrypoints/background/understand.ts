// One look at the page through all pure rooms: snapshot → view → advice → path, next thing and markers.
import { advise } from '@/lib/advice/advise'
import { nextThing } from '@/lib/advice/next-thing'
import { oldServiceMarkers } from '@/lib/advice/old-service-markers'
import { pathOf } from '@/lib/advice/path-of'
import type { Advice, FieldMarker, NextThing, PathStep } from '@/lib/model/advice'
import type { Catalogue } from '@/lib/model/catalogue'
import type { FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'

export type Understanding = {
  view: FormView
  advice: Advice[]
  path: PathStep[]
  next: NextThing
  markers: FieldMarker[]
}

export type Circumstances = {
  catalogue: Catalogue
  session: TabSession
  /** Names of forms for which «wrong application» was dismissed. */
  dismissedForms: readonly string[]
  facts: ProfileFacts | null
  /** The chosen profile's title. */
  profileTitle: string | undefined
  /** ISO day. */
  today: string
}

/** Which form, step and fields the snapshot shows. */
export function viewOf(catalogue: Catalogue, snapshot: PageSnapshot): FormView {
  return recognise(catalogue, snapshot)
}

/** All that is concluded from a view under the circumstances. Pure. */
export function conclude(view: FormView, around: Circumstances): Understanding {
  const { catalogue, session, dismissedForms, facts, today, profileTitle } = around
  const input = { catalogue, view, facts, session, today, ...(profileTitle !== undefined && { profileTitle }) }
  const advice = advise(input).filter((one) => one.id !== 'wrong-application' || !dismissedForms.includes(view.formName))
  return {
    view,
    advice,
    path: pathOf({ ...input, advice }),
    next: nextThing({ ...input, advice }),
    markers: oldServiceMarkers({ ...input, advice }),
  }
}
