// The overlay in English: plain and short; Finnish names of DVV's services stand as they are.
import { englishDay } from './days'
import { outcome, preview, undo, writing } from './en/filling'
import { greeting } from './en/greeting'
import { confidences, kinds, makeReport, status, steps, textNames } from './en/names'
import { next } from './en/next'
import type { Words } from './words'

function age(months: number): string {
  if (months < 12) return ''
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [years === 1 ? '1 year' : `${years} years`, rest === 0 ? '' : rest === 1 ? '1 month' : `${rest} months`]
  return `this information is ${parts.filter(Boolean).join(' and ')} old`
}

export const en: Words = {
  language: 'en',
  name: greeting.name,
  slogan: 'Unofficial help with applying for a data permit for VTJ-muutosrajapinta',
  status,
  head: {
    dock: 'Panel position',
    docks: { right: 'Right', left: 'Left', bottom: 'Bottom' },
    minimise: 'Minimise',
    open: 'Open Lupaluotsi',
    moveHint: 'You can move the button with the arrow keys.',
  },
  next,
  path: {
    heading: 'Steps of the application',
    step: 'Step',
    names: {
      tab: 'The tab Public administration',
      choose: 'Choosing the form',
      'new-application': 'New application',
      organisation: 'Organisation details',
      usage: 'Use of data',
      protection: 'Protection and processing of data',
      attachments: 'Attachments',
      saved: 'Saved, not pending yet',
      receipt: 'Sent and receipt received',
    },
    sending: 'Sending and receipt',
    states: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      'to-check': 'To check',
      done: 'Done',
      'not-needed': 'Not needed',
    },
    ticks: {
      'receipt-got': 'I have the receipt',
      abandoned: 'I will not go on with this application',
      'permit-attached': 'The valid permit is attached',
      'has-earlier-permit': 'We have a valid data permit for the same purpose',
      'turvakielto-not-needed': 'We do not need addresses or municipalities of persons under non-disclosure',
      'turvakielto-needed': 'We also need addresses or municipalities of persons under non-disclosure',
    },
  },
  steps,
  advice: {
    kinds,
    findings: 'Findings',
    todos: 'Still missing',
    notes: 'Good to know',
    nothing: 'There is nothing to check in this step.',
    nextFinding: 'Next finding',
    goToField: 'Go to the field',
    changeProfile: 'Change profile',
    elsewhere: (step) => `The field is in the step “${step}”.`,
    markChecked: 'Mark as checked',
    restore: 'Mark as unchecked',
    checked: 'Checked',
    source: 'Source',
    dates: (dated, checkedOn) =>
      dated === null ? `checked ${englishDay(checkedOn)}` : `dated ${englishDay(dated)}, checked ${englishDay(checkedOn)}`,
    age,
    confidences,
    isExample: (remedy) => remedy.startsWith('Example') || remedy.startsWith('For example'),
    counted: (n) => (n === 0 ? 'No findings' : n === 1 ? 'One finding' : `${n} findings`),
  },
  choice: {
    line: 'Profile and register',
    profile: 'Profile',
    register: 'Register to be updated',
    other: 'Choose another…',
    none: 'No profile chosen',
    application: 'What are you applying for?',
    applications: {
      'new-permit': 'A new data permit',
      change: 'A change to a valid permit',
      contacts: 'A change of contact details',
    },
    untitled: 'Untitled',
  },
  preview,
  writing,
  outcome,
  undo,
  copy: {
    heading: 'Texts to copy',
    help: 'Copy the text and paste it into the right field yourself.',
    button: 'Copy text',
    done: 'Copied',
    names: textNames,
  },
  notices: {
    'click-blocked':
      'The click was not carried out, because something on the page may be covering Lupaluotsi. You can go on with the Lupaluotsi button in the browser’s toolbar.',
    'extension-updated': 'Lupaluotsi has been updated. Save the application as a draft and reload the page when it suits you.',
    'storage-failed':
      'The browser does not let Lupaluotsi read the profiles. Findings are still shown. Save the application as a draft and restart the browser.',
    'private-window': 'Private window: you can use profiles, but nothing is saved.',
    'profile-gone': 'The chosen profile no longer exists. Choose another profile.',
    'page-not-read':
      'The support report could not be made, because the page did not answer. Save the application as a draft, reload the page and try again.',
    bug: 'Something went wrong in Lupaluotsi. Check the fields yourself, save the application as a draft and reload the page.',
  },
  foreignFrames: (origins) => `Part of the page comes from another address (${origins.join(', ')}). Lupaluotsi does not see that part.`,
  foot: {
    profiles: 'Profiles',
    sources: 'Sources',
    report: makeReport,
    check: greeting.check,
    unofficial: greeting.unofficial,
  },
}
