// What a control has to know of its question.
import type { Question } from '../form/questions'

export interface Field {
  question: Question
  id: string
  label: string
  hint: string | undefined
  optional: string | undefined
  isRequired: boolean
  isReadOnly: boolean
  limit: number | undefined
  error: string | undefined
}
