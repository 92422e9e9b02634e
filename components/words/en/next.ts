// The one next thing to do, in English: one sentence for each; the portal's own words are quoted as they stand there.
import type { Words } from '../words'

const quoted = (label: string, otherwise: string) => `“${label || otherwise}”`
const FORM = '“Application and order for the Change Data Service” (in Finnish “Muutostietopalvelun hakemus ja tilaus”)'

export const next: Words['next'] = {
  heading: 'Next',
  things: {
    'press-start-application': (label) =>
      `Choose ${quoted(label, 'Fill in a new application')}. If you already have a draft, go on with it.`,
    'press-tab': (label) => `Open the tab ${quoted(label, 'Public administration')}.`,
    'open-accordion': (label) => `Open ${quoted(label, 'I would like to apply for data from the Population Information System')}.`,
    'press-start': (label) => `Find the row ${FORM} and choose ${quoted(label, 'Start')} on it.`,
    'start-empty-form': (label) =>
      label
        ? `Start from an empty form: choose “${label}”. An earlier form can bring outdated information with it.`
        : 'Start from an empty form. An earlier form can bring outdated information with it.',
    'fill-step': () => 'See in the preview which data of your profile can be filled in in this step.',
    'see-finding': (label) => label,
    'answer-todo': (label) => (label ? `Complete “${label}”.` : 'Complete what is missing.'),
    'go-on': (label) => `Go on by choosing ${quoted(label, 'Next')}.`,
    'attach-permit': (label) =>
      label ? `Attach the valid data permit under “${label}”.` : 'Attach the valid data permit to the application, if there is one.',
    'check-summary': () => 'Read through the summary before sending.',
    'send-and-wait': (label) =>
      `Check the details and give the declaration if the page asks for it. Then choose ${quoted(label, 'Send to DVV')} and wait for the receipt.`,
    'wait-for-receipt': () => 'Wait for the acknowledgement of receipt. The application becomes pending only when the receipt has come.',
    done: () => 'The application has been sent and its receipt has come. Keep the receipt.',
    'other-form': (label) =>
      `This is ${label ? `the form “${label}”` : 'another form'}. If you are applying for the permit for VTJ-muutosrajapinta, go back and choose the form ${FORM}.`,
    unsure: () => 'Lupaluotsi is not sure which page this is, and does not fill in fields. You can copy the texts and paste them yourself.',
    'choose-profile': () => 'Choose a profile, and Lupaluotsi can suggest what to fill in.',
    'log-in': () => 'Log in to the e-services, or register there first.',
    'log-in-again': () => 'The session has ended. Log in again and open your unfinished application.',
    'continue-draft': (label) =>
      label
        ? `You have an unfinished application. Go on with it: choose “${label}” on its row. Start a new one only for another register.`
        : 'Go on with the application you saved: open it from the list of unfinished applications. It is not pending yet.',
    'complete-returned': () => 'Read DVV’s request for additional information, complete the application and send it again.',
    nothing: () => 'There is nothing to do for the application on this page.',
  },
  showOnPage: 'Show on the page',
  createProfile: 'Create a profile, and Lupaluotsi can suggest what to fill in.',
  createProfileButton: 'Create a profile',
  chooseProfileButton: 'Choose a profile',
  dismissForm: 'Do not mention this form again',
}
