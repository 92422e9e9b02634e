// The value-free facts that advice may know of a profile: answers to closed questions, never a name, a number or a text.
import type { Profile, ProfileFacts, Register } from '@/lib/model/profile'
import { phrase } from './wording'

/** Facts of a profile and, when one is chosen, of its register. */
export function factsOf(profile: Profile, register: Register | null, organisationOnPage: ProfileFacts['organisationOnPage']): ProfileFacts {
  const permit = register?.earlierPermit
  return {
    organisationType: profile.organisationType,
    registerType: register?.type ?? null,
    earlierPermit: {
      state: permit?.state ?? 'unanswered',
      samePurpose: permit?.samePurpose ?? false,
      own: phrase(permit?.holder ?? '') === '',
      attached: permit?.attached ?? false,
    },
    turvakielto: register?.turvakielto.need ?? 'unanswered',
    organisationOnPage,
  }
}
