// Profiles for tests: invented organisations, filled as a coordinator would fill them.
import { blankProfile, blankRegister } from '@/lib/model/blank'
import type { Profile, Register } from '@/lib/model/profile'

/** A UUID that ends in `n`. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const earlyEducation: Register = {
  ...blankRegister(uuid(901)),
  name: 'varhaiskasvatuksen asiakasrekisteri',
  controller: 'Mallilan kunnan sivistyslautakunta',
  purpose: 'Tietoja käytetään lapsen ja huoltajien yksilöimiseen.',
  legalBases: [{ law: 'varhaiskasvatuslaki', number: '540/2018', section: '5 §' }],
  type: 'customers',
  dataGroups: ['HENKILON_NIMI', 'KOTIKUNTA'],
  turvakielto: { need: 'not-needed', bases: [], justification: '' },
}

/** Profile number `n` as it was just made: revision 0. */
export function sample(n: number, some: Partial<Profile> = {}): Profile {
  return {
    ...blankProfile(uuid(n), '2026-11-01T08:00:00.000Z'),
    title: `Mallilan kunta ${n}`,
    organisationType: 'municipality',
    values: { 'organisation-name': 'Mallilan kunta', 'business-id': '0000001-9', 'contact-email': 'asiakas@mallila.example' },
    registers: [earlyEducation],
    ...some,
  }
}
