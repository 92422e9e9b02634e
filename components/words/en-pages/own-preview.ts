// English words of the preview on a page of our own.
import type { PageWords } from '../fi-pages'

export const ownPreview: PageWords['ownPreview'] = {
  open: 'Preview on Lupaluotsi’s own page',
  text: 'The page of the e-services cannot see this preview. What you choose goes into the application only when you accept it.',
  loading: 'Getting the details…',
  'no-page': 'The application was not found. Open it in the e-services and try again.',
  'profile-gone': 'The chosen profile no longer exists. Choose another profile.',
  failed: 'Filling in did not succeed. Check that the application is still open and try again.',
  again: 'Preview again',
  back: 'Back to the application',
}
