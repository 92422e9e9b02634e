// What a fill needs of the background: the rows of the preview with the chosen profile's values, the texts to copy, and where the fields stand while the page is written.
import { composeValues, copyText } from '@/lib/filling/compose'
import { organisationOnPage } from '@/lib/filling/organisation'
import { previewRows } from '@/lib/filling/preview'
import type { PageHandlers } from '@/lib/messages/dispatch'
import type { FillPlan } from '@/lib/model/fill'
import type { FillField } from '@/lib/model/words/ids'
import { noteUse, readSettings } from '@/lib/store/settings'
import { registerOf } from './chosen'
import { planOf } from './fill-plan'
import type { House } from './house'
import { seenField } from './look'
import { observe } from './observe'
import { viewOf } from './understand'

/** Handlers of «preview», «copy-text» and «find-fields». */
export function fillHandlers(house: House): Pick<PageHandlers, 'preview' | 'copy-text' | 'find-fields'> {
  const { profiles, sessions, local, texts } = house
  const catalogue = async () => house.catalogueOf((await readSettings(house)).language)
  const use = async (profile: string, isPrivate: boolean) => {
    if (!isPrivate) await house.inTurn(() => noteUse(local, profile))
  }
  return {
    preview: async ({ snapshot }, { tab, isPrivate }) => {
      const words = await catalogue()
      const view = viewOf(words, snapshot)
      const plan = planOf(view, words)
      const session = observe(await sessions.read(tab), view)
      const profile = session.profile === null ? null : await profiles.find(session.profile)
      if (session.profile !== null && profile === null) return null
      if (profile) await use(profile.id, isPrivate)
      const register = profile && registerOf(profile, session.register)
      const rows = previewRows({
        plan: profile ? plan : { rows: plan.rows.filter((row) => row.row === 'marker') },
        values: profile ? composeValues({ profile, register, texts, fields: fillableFields(plan) }) : [],
        view,
        organisation: profile ? organisationOnPage(profile, session.businessIdOnPage, session.nameOnPage) : 'unknown',
        markerDefault: view.form !== 'renewed',
        ours: session.undo.map(({ field, written, before }) => ({ field, written, before })),
      })
      return { rows }
    },
    'copy-text': async ({ field }, { tab, isPrivate }) => {
      const { profile: id, register } = await sessions.read(tab)
      const profile = id === null ? null : await profiles.find(id)
      if (profile === null) return null
      await use(profile.id, isPrivate)
      const [value] = composeValues({ profile, register: registerOf(profile, register), texts, fields: [field] })
      return { text: copyText(value!) }
    },
    'find-fields': async ({ snapshot }) => {
      const view = viewOf(await catalogue(), snapshot)
      const fields = view.fields.filter((match) => match.on === 'control').map(seenField)
      return { step: view.step, fields, ambiguous: view.ambiguous.map(({ field }) => field) }
    },
  }
}

/** Values leave only for fields that may be written. */
function fillableFields(plan: FillPlan): FillField[] {
  return [...new Set(plan.rows.filter((row) => row.refusal === null).map((row) => row.field as FillField))]
}
