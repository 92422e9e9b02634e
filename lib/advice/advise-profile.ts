// Advice on a register for our own page: what is said beside the data groups, never on the portal.
import type { Advice } from '@/lib/model/advice'
import type { Catalogue } from '@/lib/model/catalogue'
import type { ProfileFacts, Register } from '@/lib/model/profile'
import { EMPTY_FORM_VIEW, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { adviseAndTellFaults } from './advise'

type Of = { register: Pick<Register, 'dataForm' | 'dataGroups' | 'dataJustification'>; facts: ProfileFacts | null; today: string }

/** One piece of advice and the codes of the register's data groups it is about, in the order in which they were chosen. */
export type GroupAdvice = { advice: Advice; groups: string[] }

/** What the catalogue says of the register's data groups; `today` is an ISO day. Empty when nothing is to be said. */
export function adviseProfile(catalogue: Catalogue, { register, facts, today }: Of): GroupAdvice[] {
  const own = { ...catalogue, advice: catalogue.advice.filter((entry) => entry.place === 'profile') }
  const { advice } = adviseAndTellFaults({ catalogue: own, view: EMPTY_FORM_VIEW, facts, session: EMPTY_SESSION, register, today })
  return advice.map((one) => {
    const asked = groupsAsked(own.advice.find((entry) => entry.id === one.id)?.when)
    return { advice: one, groups: register.dataGroups.filter((code) => asked.includes(code)) }
  })
}

function groupsAsked(check: Catalogue['advice'][number]['when'] | undefined): readonly string[] {
  if (check?.check === 'register-asks') return check.groups
  return check?.check === 'all' || check?.check === 'any' ? check.of.flatMap((part) => groupsAsked(part)) : []
}
