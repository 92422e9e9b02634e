// What the page says of our application, and not of another one.
import type { FormView } from '@/lib/model/form-view'

/** The page's state if it is a page of our form; «none» on lists and other forms, which may speak of other applications. */
export function pageStateOf({ form, pageState }: FormView): FormView['pageState'] {
  return form === 'muutostietopalvelu' || form === 'renewed' ? pageState : 'none'
}
