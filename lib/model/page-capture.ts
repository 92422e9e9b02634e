// A capture: how a portal page is built, without anything that anybody typed; what a report carries and `test/pages` keeps.
import { z } from 'zod'
import { CONTROL_KINDS, LABEL_SOURCES } from './snapshot'

/** Kept wording of the page; what was taken out stands as «‹nimi›» or «‹numero 6›». */
const Wording = z.string().max(600)
/** Place in `sections`. */
const SectionPath = z.number().int().min(0)

/** What may be said of a control, in this order, words with spaces between. */
const CONTROL_FLAGS = ['required', 'writable', 'visible', 'read-only', 'disabled', 'default'] as const
const ACTION_FLAGS = ['visible', 'disabled', 'active'] as const

function flags(known: readonly string[]) {
  return z.string().refine((said) => said === '' || said.split(' ').every((one) => known.includes(one)))
}

/** `prompt`: a choice stands on its «Valitse»; `checked`: a single tick box. Never what the answer is. */
const ANSWER_SHAPES = ['empty', 'prompt', 'checked', 'choice', 'file', 'text'] as const
export type AnswerShape = (typeof ANSWER_SHAPES)[number]

export const CaptureControl = z.strictObject({
  kind: z.enum(CONTROL_KINDS),
  /** «label: Käyttötarkoitus», «name: ‹sana 9›»: where it was found, and the words. */
  labels: z.array(
    z
      .string()
      .max(640)
      .regex(new RegExp(`^(?:${LABEL_SOURCES.join('|')}): `)),
  ),
  in: SectionPath,
  is: flags(CONTROL_FLAGS),
  answer: z.enum(ANSWER_SHAPES),
  options: z.array(Wording).optional(),
  /** Which options submit nothing. */
  blank: z.array(z.number().int().min(0)).optional(),
  /** Characters. */
  limit: z.number().optional(),
  help: Wording.optional(),
  /** Where it stands and how it is made: «main form fieldset div input[type=text] autocomplete aria-describedby». */
  built: z.string().max(400).optional(),
})
export type CaptureControl = z.infer<typeof CaptureControl>

export const CaptureAction = z.strictObject({
  kind: z.enum(['button', 'link', 'tab', 'disclosure']),
  text: Wording,
  in: SectionPath,
  is: flags(ACTION_FLAGS),
})
export type CaptureAction = z.infer<typeof CaptureAction>

export const PageCapture = z.strictObject({
  language: z.string().max(2),
  title: Wording,
  /** «1 main Tietojen käyttö»: level, whether it names the main content, words. */
  headings: z.array(
    z
      .string()
      .max(640)
      .regex(/^[1-9] (?:main )?/),
  ),
  /** «* Tietojen käyttö» is the current one, «- …» another. */
  progress: z.array(
    z
      .string()
      .max(640)
      .regex(/^[*-] /),
  ),
  /** Each list of headings and legends once; the first is always the empty one. */
  sections: z.array(z.array(Wording)),
  controls: z.array(CaptureControl),
  actions: z.array(CaptureAction),
  answers: z.array(z.strictObject({ label: Wording, in: SectionPath, isEmpty: z.boolean() })),
  notices: z.array(Wording),
  modal: z.boolean(),
  /** How many visible frames of other origins. */
  foreignFrames: z.number(),
  /** The page was longer than the reader or this capture takes. */
  truncated: z.boolean(),
  /** How the page is made: «forms 1», «hidden inputs 14», «fi-* 12»; tag and class beginnings of known frameworks only. */
  made: z.array(z.string().max(80)),
})
export type PageCapture = z.infer<typeof PageCapture>
