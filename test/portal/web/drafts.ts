// Begins applications and checks them, for both skins.
import { EARLIER_ANSWERS } from '../form/earlier'
import type { Answers, Form, Step } from '../form/questions'
import { type Problem, problemsOf } from '../form/requirements'
import type { House } from '../site'
import { type Application, newApplication } from '../store/application'

/** Questions whose answers the customer account gives, so that no page may change them. */
export function isFixed(house: Pick<House, 'variant'>, key: string): boolean {
  return (key === 'organisation-name' || key === 'business-id') && house.variant.prefilledOrganisation?.isReadOnly === true
}

/** Whether the applicant may still change it. */
export function isOpen(application: Application): boolean {
  return application.status === 'draft' || application.status === 'returned'
}

/** Stores a new draft, empty or with the answers of an earlier form, and what the customer account knows. */
export async function beginDraft(house: House, form: Form, earlier: string | undefined): Promise<Application> {
  const known = house.variant.prefilledOrganisation
  const organisation: Answers = known ? { 'organisation-name': known.name, 'business-id': known.businessId } : {}
  const application = newApplication({
    number: house.store.nextNumber(),
    form: form.id,
    base: earlier === undefined ? 'empty' : 'earlier',
    step: form.steps[0]!.id,
    answers: { ...(earlier !== undefined && EARLIER_ANSWERS[earlier]), ...organisation },
    changedOn: house.today(),
  })
  await house.store.put(application)
  return application
}

function answersWithFiles(application: Application): Answers {
  return { ...application.answers, ...Object.fromEntries(application.files.map((file) => [file.key, file.name])) }
}

/** The problems of one step; on the summary those of every step, and the missing declaration. */
export function problemsAt(house: House, { form, step }: { form: Form; step: Step }, application: Application): Problem[] {
  const answers = answersWithFiles(application)
  if (step.id !== 'summary') return problemsOf(step, answers, house.variant)
  const problems = form.steps.flatMap((other) => problemsOf(other, answers, house.variant))
  return application.answers.declaration === 'yes' ? problems : [...problems, { key: 'declaration', kind: 'missing' }]
}
