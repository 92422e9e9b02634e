// What a tab's session and the settings are before anything happened; without zod, so that page-side code may have them.
import type { Settings, TabSession } from '../session'

export const EMPTY_SESSION: TabSession = {
  application: null,
  profile: null,
  register: null,
  steps: [],
  left: [],
  checked: [],
  ticked: [],
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
