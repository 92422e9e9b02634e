// What badge and popup are told of a tab.
import type { Advice } from '@/lib/model/advice'
import type { FormView } from '@/lib/model/form-view'
import type { TabSession, TabState } from '@/lib/model/session'

type Concluded = { view: FormView; advice: Advice[]; session: TabSession; isBlocked: boolean }

/** The state of a tab after a look. */
export function tabState({ view, advice, session, isBlocked }: Concluded): TabState {
  return {
    form: view.form,
    status: view.status,
    step: view.step,
    formName: view.formName,
    findings: advice
      .filter((one) => one.place === 'findings')
      .map(({ id, kind, field, title, message, remedy, checked }) => ({ id, kind, field, title, message, remedy, checked })),
    notPending: advice.some((one) => one.id === 'not-pending'),
    blocked: isBlocked,
    profile: session.profile,
    register: session.register,
  }
}
