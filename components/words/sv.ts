// The overlay in Swedish: Finland-Swedish administrative language, short and friendly; it speaks to «du».
import { finnishDay } from './days'
import { outcome, preview, undo, writing } from './sv/filling'
import { greeting } from './sv/greeting'
import { confidences, kinds, makeReport, status, steps, textNames } from './sv/names'
import { next } from './sv/next'
import type { Words } from './words'

function age(months: number): string {
  if (months < 12) return ''
  const years = Math.floor(months / 12)
  const rest = months % 12
  return `uppgiften är ${years} år${rest === 0 ? '' : ` och ${rest} mån.`} gammal`
}

export const sv: Words = {
  language: 'sv',
  name: greeting.name,
  slogan: 'Inofficiell hjälp vid ansökan om datatillstånd för BDS-ändringsgränssnittet',
  status,
  head: {
    dock: 'Panelens plats',
    docks: { right: 'Till höger', left: 'Till vänster', bottom: 'Längst ned' },
    minimise: 'Minimera',
    open: 'Öppna Lupaluotsi',
    moveHint: 'Du kan flytta knappen med piltangenterna.',
  },
  next,
  path: {
    heading: 'Steg i ansökan',
    step: 'Steg',
    names: {
      tab: 'Fliken Offentlig förvaltning',
      choose: 'Val av blankett',
      'new-application': 'Ny ansökan',
      organisation: 'Organisationens uppgifter',
      usage: 'Användning av uppgifterna',
      protection: 'Skydd och behandling av uppgifterna',
      attachments: 'Bilagor',
      saved: 'Sparad, ännu inte anhängig',
      receipt: 'Skickad, kvittens mottagen',
    },
    sending: 'Skicka och invänta kvittens',
    states: {
      'not-started': 'Inte påbörjad',
      'in-progress': 'Pågår',
      'to-check': 'Att kontrollera',
      done: 'Klar',
      'not-needed': 'Behövs inte',
    },
    ticks: {
      'receipt-got': 'Jag har fått en mottagningskvittens',
      abandoned: 'Jag fortsätter inte med den här ansökan',
      'permit-attached': 'Det gällande tillståndet är bifogat',
      'has-earlier-permit': 'Vi har ett gällande datatillstånd för samma användningsändamål',
      'turvakielto-not-needed': 'Adress- och hemkommunsuppgifter behövs inte för personer med spärrmarkering',
      'turvakielto-needed': 'Vi behöver adress- eller hemkommunsuppgifter också om personer med spärrmarkering',
    },
  },
  steps,
  advice: {
    kinds,
    findings: 'Observationer',
    todos: 'Saknas ännu',
    notes: 'Bra att veta',
    nothing: 'Det finns inget att kontrollera i det här steget.',
    nextFinding: 'Nästa observation',
    goToField: 'Gå till fältet',
    changeProfile: 'Byt profil',
    elsewhere: (step) => `Fältet finns i steget ”${step}”.`,
    markChecked: 'Markera som kontrollerad',
    restore: 'Återställ',
    checked: 'Kontrollerad',
    source: 'Källa',
    dates: (dated, checkedOn) =>
      dated === null ? `kontrollerad ${finnishDay(checkedOn)}` : `daterad ${finnishDay(dated)}, kontrollerad ${finnishDay(checkedOn)}`,
    age,
    confidences,
    isExample: (remedy) => remedy.startsWith('Exempel') || remedy.startsWith('Till exempel'),
    counted: (n) => (n === 0 ? 'Inga observationer' : n === 1 ? 'En observation' : `${n} observationer`),
  },
  choice: {
    line: 'Profil och register',
    profile: 'Profil',
    register: 'Register som ska uppdateras',
    other: 'Välj en annan…',
    none: 'Ingen profil har valts',
    application: 'Vad ansöker du om?',
    applications: {
      'new-permit': 'Nytt datatillstånd',
      change: 'Ändring av ett gällande tillstånd',
      contacts: 'Ändring av kontaktuppgifter',
    },
    untitled: 'Namnlös',
  },
  preview,
  writing,
  outcome,
  undo,
  copy: {
    heading: 'Texter att kopiera',
    help: 'Kopiera texten och klistra själv in den i rätt fält.',
    button: 'Kopiera texten',
    done: 'Kopierad',
    names: textNames,
  },
  notices: {
    'click-blocked':
      'Klicket utfördes inte, eftersom något på sidan kan täcka Lupaluotsi. Du kan fortsätta med Lupaluotsi-knappen i webbläsarens verktygsfält.',
    'extension-updated': 'Lupaluotsi har uppdaterats. Spara ansökan som halvfärdig och ladda om sidan när det passar dig.',
    'storage-failed':
      'Webbläsaren låter inte Lupaluotsi läsa profilerna. Observationerna visas ändå. Spara ansökan som halvfärdig och starta om webbläsaren.',
    'private-window': 'Privat fönster: du kan använda profilerna, men ingenting sparas.',
    'profile-gone': 'Den valda profilen finns inte längre. Välj en annan profil.',
    'page-not-read':
      'Stödrapporten kunde inte skapas, eftersom sidan inte svarade. Spara ansökan som halvfärdig, ladda om sidan och försök sedan igen.',
    bug: 'Det uppstod ett fel i Lupaluotsi. Kontrollera fälten själv, spara ansökan som halvfärdig och ladda om sidan.',
  },
  foreignFrames: (origins) => `En del av sidan kommer från en annan adress (${origins.join(', ')}). Lupaluotsi ser inte den delen.`,
  foot: {
    profiles: 'Profiler',
    sources: 'Källor',
    report: makeReport,
    check: greeting.check,
    unofficial: greeting.unofficial,
  },
}
