// What a register gives to the sentences of a composed text: the words of each slot, which conditions hold, and which questions are still open.
import type { DataGroup, TextSentence } from '@/lib/model/catalogue'
import type { LegalBasis, Register } from '@/lib/model/profile'
import type { ComposedField, TextLanguage } from '@/lib/model/words/ids'
import type { Missing, Slot } from '@/lib/model/words/slots'
import { citation, hasSection } from './citation'
import { inSentence, listed, phrase, prose } from './wording'

type Condition = NonNullable<TextSentence['when']>

/** The words of every slot in the application's language; '' where the register has none. Names stay as they were typed. A short text cites only the laws whose point is named. */
export function slotWords(register: Register, dataGroups: DataGroup[], form: 'full' | 'short'): Record<Slot, string> {
  const { earlierPermit: permit, turvakielto, textLanguage } = register
  return {
    'register-name': phrase(register.name),
    controller: phrase(register.controller),
    purpose: prose(register.purpose),
    'legal-bases': citation(form === 'short' ? pointed(register.legalBases) : register.legalBases, textLanguage),
    'diary-number': phrase(permit.diaryNumber),
    'customer-number': phrase(permit.customerNumber),
    'data-set-name': phrase(permit.dataSetName),
    'permit-holder': phrase(permit.holder),
    'permit-transfer': prose(permit.transfer),
    included: phrase(register.included),
    restriction: phrase(register.restriction),
    'update-product': phrase(register.updateProduct),
    'data-groups': groupNames(register.dataGroups, dataGroups, textLanguage),
    'data-justification': prose(register.dataJustification),
    'polling-interval': phrase(register.pollingInterval),
    'turvakielto-bases': citation(turvakielto.bases, textLanguage),
    'turvakielto-justification': prose(turvakielto.justification),
  }
}

/** Whether a sentence with this condition belongs to the text of this register, whose slots have these words. */
export function conditionHolds(when: Condition, register: Register, words: Record<Slot, string>): boolean {
  const { earlierPermit: permit, type, dataForm, turvakielto, legalBases } = register
  const valid = permit.state === 'valid' && permit.samePurpose === true
  const isOwn = phrase(permit.holder) === ''
  const holds: Record<Condition, boolean> = {
    'register-customers': type === 'customers',
    'register-restriction': type === 'restriction',
    'legal-section-named': hasSection(legalBases),
    'permit-valid': valid,
    'permit-valid-own': valid && isOwn,
    'permit-valid-other': valid && !isOwn,
    'permit-general': permit.state === 'general',
    'permit-none': permit.state === 'none',
    'permit-lapsed': permit.state === 'expired' || (permit.state === 'valid' && permit.samePurpose === false),
    'permit-attached': valid && permit.attached,
    'data-same': dataForm === 'same-as-permit' && permit.state === 'valid',
    'data-same-general': dataForm === 'same-as-permit' && permit.state === 'general',
    'data-product': dataForm === 'update-product',
    'data-groups': dataForm === 'data-groups',
    'data-groups-named': dataForm === 'data-groups' && words['data-groups'] !== '',
    'turvakielto-not-needed': turvakielto.need === 'not-needed',
    'turvakielto-needed': turvakielto.need === 'needed',
  }
  return holds[when]
}

/** Questions a text needs answered that no slot of its sentences stands for. */
export function openQuestions(field: ComposedField, register: Register, dataGroups: DataGroup[]): Missing[] {
  const { earlierPermit: permit, legalBases, turvakielto } = register
  const open: [boolean, Missing][] =
    field === 'purpose'
      ? [
          [citation(legalBases, 'fi') !== '' && !hasSection(legalBases), 'legal-section'],
          [permit.state === 'unanswered', 'earlier-permit'],
          [permit.state === 'valid' && permit.samePurpose === null, 'permit-purpose'],
        ]
      : field === 'data-description'
        ? [
            [register.type === null, 'register-type'],
            [register.dataForm === 'same-as-permit' && permit.state !== 'valid' && permit.state !== 'general', 'earlier-permit'],
            [turvakielto.need === 'unanswered' && asksCensoredGroup(register, dataGroups), 'turvakielto-need'],
          ]
        : [
            [turvakielto.need === 'unanswered', 'turvakielto-need'],
            [isSectionOpen(register) && field === 'turvakielto-basis', 'turvakielto-section'],
          ]
  return open.filter(([isOpen]) => isOpen).map(([, missing]) => missing)
}

function pointed(bases: LegalBasis[]): LegalBasis[] {
  return hasSection(bases) ? bases.filter((basis) => hasSection([basis])) : bases
}

function isSectionOpen({ turvakielto: { need, bases } }: Register): boolean {
  return need === 'needed' && citation(bases, 'fi') !== '' && !hasSection(bases)
}

/** Groups of which a part is known to be withheld under turvakielto: then the need must be said. */
function asksCensoredGroup(register: Register, dataGroups: DataGroup[]): boolean {
  if (register.dataForm !== 'data-groups') return false
  return dataGroups.some((group) => group.censoredUnderTurvakielto !== undefined && register.dataGroups.includes(group.code))
}

/** In the order in which the person chose them; a code nobody knows any more is left out. */
function groupNames(codes: string[], dataGroups: DataGroup[], language: TextLanguage): string {
  const byCode = new Map(dataGroups.map((group) => [group.code, group.label]))
  const labels = [...new Set(codes)].map((code) => byCode.get(code)).filter((label) => label !== undefined)
  return listed(
    labels.map((label) => inSentence(label[language])),
    language === 'sv' ? 'och' : 'ja',
  )
}
