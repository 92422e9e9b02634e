// A preset: a profile, or some registers of it, as somebody hands it over in a file; values only, never rules, guidance, labels or links.
import { z } from 'zod'
import { EarlierPermit, Profile, ProfileValues, Register, Turvakielto } from './profile'
import { PROFILE_FIELDS } from './words/ids'
import { REGISTER_PARTS, type RegisterPart, VALUE_STATES } from './words/sharing'

export const PRESET_FORMAT = 'lupaluotsi'
/** The major version: a file of another one is refused. */
export const PRESET_VERSION = 1

const register = Register.shape
const permit = EarlierPermit.shape
const turvakielto = Turvakielto.shape

const parts = {
  controller: register.controller,
  textLanguage: register.textLanguage,
  purpose: register.purpose,
  legalBases: register.legalBases,
  'earlierPermit.state': permit.state,
  'earlierPermit.samePurpose': permit.samePurpose,
  'earlierPermit.holder': permit.holder,
  'earlierPermit.transfer': permit.transfer,
  'earlierPermit.diaryNumber': permit.diaryNumber,
  'earlierPermit.customerNumber': permit.customerNumber,
  'earlierPermit.dataSetName': permit.dataSetName,
  'earlierPermit.attached': permit.attached,
  type: register.type,
  included: register.included,
  restriction: register.restriction,
  dataForm: register.dataForm,
  updateProduct: register.updateProduct,
  dataGroups: register.dataGroups,
  dataJustification: register.dataJustification,
  pollingInterval: register.pollingInterval,
  'turvakielto.need': turvakielto.need,
  'turvakielto.bases': turvakielto.bases,
  'turvakielto.justification': turvakielto.justification,
} satisfies Record<RegisterPart, z.ZodType>

/** Answers of a register by their path; one that is not shared is not in it. */
export const PresetParts = z.strictObject(parts).partial()
export type PresetParts = z.infer<typeof PresetParts>

const state = z.enum(VALUE_STATES).describe('ready = valmis, check = tarkista omalta kannaltasi, fill-in = täytettävä itse')

export const PresetRegister = z.strictObject({
  id: z.uuid().describe('Tells the register apart from the others in this file and in its later revisions.'),
  name: register.name,
  values: PresetParts,
  states: z.partialRecord(z.enum(REGISTER_PARTS), state),
})
export type PresetRegister = z.infer<typeof PresetRegister>

export const Preset = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal(PRESET_FORMAT),
    version: z.literal(PRESET_VERSION).describe('Major version of this format.'),
    presetId: z.uuid().describe('The same in every revision of the same preset.'),
    revision: z.number().int().positive().max(1_000_000_000).describe('Rises with each change.'),
    madeOn: z.iso.date(),
    madeBy: z.string().max(200).describe('Who made the file, if they want to say so; else empty.'),
    notAfter: z.iso.date().nullable().describe('The day after which the file should not be used; null = no such day.'),
    organisation: z.strictObject({ title: Profile.shape.title, type: Profile.shape.organisationType }),
    values: ProfileValues.describe('Values of the organisation by field id.'),
    states: z.partialRecord(z.enum(PROFILE_FIELDS), state),
    registers: z.array(PresetRegister).max(500),
  })
  .describe('A profile of Lupaluotsi as it is handed over: *.lupaluotsi.json')
export type Preset = z.infer<typeof Preset>
