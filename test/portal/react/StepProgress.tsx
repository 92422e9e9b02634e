// The list of steps with the one that is open.
/** @jsxImportSource react */
import { WizardNavigation, WizardNavigationItem } from 'suomifi-ui-components'
import type { Step } from '../form/questions'
import { usePortal } from './portal-context'

/** Done steps, the current one, and those to come; none of them can be gone to from here. */
export function StepProgress({ steps, current }: { steps: Step[]; current: string }) {
  const { words } = usePortal()
  const at = steps.findIndex(({ id }) => id === current)
  const progress = words.text('progress', { at: at + 1, of: steps.length })
  return (
    <WizardNavigation heading={progress} aria-label={progress} mb="m">
      {steps.map((step, index) => (
        <WizardNavigationItem key={step.id} status={index < at ? 'completed' : index === at ? 'current' : 'coming'}>
          <span>
            {index + 1}. {words.heading(step.heading)}
          </span>
        </WizardNavigationItem>
      ))}
    </WizardNavigation>
  )
}
