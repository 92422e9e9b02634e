// A profile and a register with nothing answered yet; without zod.
import type { Profile, Register } from './profile'

/** A profile with no register. `now` is an ISO instant. */
export function blankProfile(id: string, now: string): Profile {
  return {
    id,
    revision: 0,
    title: '',
    organisationType: null,
    values: {},
    registers: [],
    origin: 'own',
    createdAt: now,
    updatedAt: now,
  }
}

/** A register in which every closed question is open. */
export function blankRegister(id: string): Register {
  return {
    id,
    name: '',
    controller: '',
    purpose: '',
    legalBases: [],
    earlierPermit: {
      state: 'unanswered',
      samePurpose: null,
      holder: '',
      transfer: '',
      diaryNumber: '',
      customerNumber: '',
      dataSetName: '',
      attached: false,
    },
    type: null,
    included: '',
    restriction: '',
    dataForm: 'data-groups',
    updateProduct: '',
    dataGroups: [],
    dataJustification: '',
    pollingInterval: '',
    turvakielto: { need: 'unanswered', bases: [], justification: '' },
    textLanguage: 'fi',
  }
}
