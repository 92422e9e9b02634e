// What a tab's session, the settings and the view of a page are before anything happened; without zod, so that page-side code may have them.
import type { FormView } from '../form-view'
import type { Settings, TabSession } from '../session'

export const EMPTY_SESSION: TabSession = {
  application: null,
  profile: null,
  register: null,
  steps: [],
  left: [],
  checked: [],
  ticked: [],
  told: [],
  usedEarlierForm: false,
  saved: false,
  sent: false,
  receipt: false,
  businessIdOnPage: '',
  nameOnPage: '',
  undo: [],
  filledAt: '',
  outcomes: [],
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  language: 'fi',
  dock: 'right',
  minimised: false,
  edge: 0.5,
  lastProfile: null,
  lastRegister: null,
  dismissedForms: [],
  readNotes: [],
}

/** Of a page on which no form is seen. */
export const EMPTY_FORM_VIEW: FormView = {
  form: 'none',
  status: 'unknown',
  step: null,
  formName: '',
  score: 0,
  stepScore: 0,
  reasons: [],
  fields: [],
  ambiguous: [],
  unknown: [],
  pageState: 'none',
  readOnly: false,
}
