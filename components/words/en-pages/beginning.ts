// Words of the welcome page and of “Before you begin” in English.
import type { PageWords } from '../fi-pages'

export const beginning: PageWords['beginning'] = {
  title: 'Welcome',
  heading: 'Welcome to Lupaluotsi',
  what: 'Lupaluotsi helps an authority to apply for a data permit for VTJ-muutosrajapinta, DVV’s change interface, in DVV’s e-services. It shows the next step, points out what is missing and suggests texts. It presses none of the buttons of the e-services and sends nothing: you send the application.',
  keepsHeading: 'What is kept and where',
  keeps:
    'The profiles, their earlier versions and the settings are in this browser only, in the extension’s own storage. Nothing is sent over the network. The data of an open application is in memory only and disappears when you close the tab.',
  kept: 'See what is kept',
  termsHeading: 'Before you use it',
  terms: [
    'Lupaluotsi is not a service of the Digital and Population Data Services Agency. It is unofficial, and DVV has not reviewed it.',
    'On behalf of your organisation, check the terms of the e-services and whether an extension like this may be used in the browser.',
    'The applicant is responsible for the content of the application. Check the texts before you send.',
  ],
  accessHeading: 'Access to the site',
  given:
    'The browser has given Lupaluotsi access to asiointi.dvv.fi. It does not work on other sites; on the page dvv.fi/verkkoasiointi it only shows a short introduction.',
  withheld:
    'The browser does not yet give Lupaluotsi access to asiointi.dvv.fi. Without it Lupaluotsi does not see the application and cannot help.',
  allow: 'Give access',
  refused: 'Access was not given. If your organisation manages the browser, ask your IT support.',
  start: 'Create your first profile',
  before: 'Before you begin',
  beforeText:
    'Gather these first, and the application is done in one sitting. If somebody else knows the answer, copy a ready request for them.',
  copy: 'Ask a colleague for the details',
  copied: 'Copied',
  notCopied: 'Copying failed. Try again.',
  ask: (items) =>
    [
      'Hello!',
      '',
      'We are applying to the Digital and Population Data Services Agency for a data permit for VTJ-muutosrajapinta. For the application I need these details:',
      '',
      ...items.map((item) => `- ${item}`),
      '',
      'Please send no personal identity codes and no confidential details of security arrangements by email. Thank you!',
    ].join('\n'),
}
