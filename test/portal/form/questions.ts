// What a form of the replica is made of: steps, their sections, and the questions in them.

export type ControlKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'checkboxes'
  | 'date'
  | 'lookup'
  | 'file'

export interface Question {
  /** Stable in the store whatever the page calls it; for Lupaluotsi's fields the same word as its field id. */
  key: string
  kind: ControlKind
  /** Name of the list in labels/…/options.json. */
  options?: string
  /** 'always' holds the applicant back; 'many' only with the variant requiredFields 'many', 'old' with requiresOldService. */
  required?: 'always' | 'many' | 'old'
  /** Shown, and kept, only while another answer is this. */
  when?: { key: string; is: string }
  maxLength?: number
  /** The label is there for screen readers only, because the heading above says the same. */
  isLabelHidden?: boolean
  /** Id of a sentence in labels/…/texts.json. */
  help?: string
}

export interface Section {
  /** Id of the heading in labels/…/headings.json. */
  heading: string
  questions: Question[]
}

export interface Step {
  id: string
  heading: string
  /** Id of a sentence in labels/…/texts.json. */
  intro?: string
  sections: Section[]
}

export interface Form {
  id: string
  steps: Step[]
}

export type Answer = string | string[]
export type Answers = Record<string, Answer>

/** The questions of a step in their order. */
export function questionsOf(step: Step): Question[] {
  return step.sections.flatMap((section) => section.questions)
}

/** Whether a question is asked, given the other answers. */
export function isAsked(question: Question, answers: Answers): boolean {
  return !question.when || (answers[question.when.key] ?? '') === question.when.is
}
