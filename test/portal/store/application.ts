// One application as the replica keeps it.
import type { Answers } from '../form/questions'

export type ApplicationStatus = 'draft' | 'sent' | 'processing' | 'returned'

export interface StoredFile {
  /** The question it answers. */
  key: string
  name: string
  /** Bytes. The contents are not kept. */
  size: number
}

export interface Application {
  /** Running number, from 1. */
  number: number
  form: string
  status: ApplicationStatus
  base: 'empty' | 'earlier'
  /** The step the applicant was on last. */
  step: string
  /** By question key; texts with \n line ends exactly as posted, options by their key, checkbox groups as lists. */
  answers: Answers
  files: StoredFile[]
  /** The day it was last changed or received, d.m.yyyy. */
  changedOn: string
  /** Set when the receipt has come. */
  caseNumber?: string
  /** Why it was returned, in the officer's words. */
  returnReasons: string[]
}

/** A new draft; the step is the first one after the choice of base. */
export function newApplication(seedling: Pick<Application, 'number' | 'form' | 'base' | 'step' | 'answers' | 'changedOn'>): Application {
  return { ...seedling, status: 'draft', files: [], returnReasons: [] }
}
