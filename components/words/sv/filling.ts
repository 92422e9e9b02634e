// Swedish words of filling: the preview, what became of each field, and undoing.
import type { Words } from '../words'
import { slots } from './names'

const fields = (n: number) => (n === 1 ? 'ett fält' : `${n} fält`)

export const preview: Words['preview'] = {
  open: 'Förhandsgranska uppgifterna',
  heading: 'Uppgifter som fylls i',
  promise: 'Ingenting har skrivits ännu. De valda fälten fylls i när du godkänner dem.',
  columns: { field: 'Fält', now: 'Nu', after: 'Efter ifyllning', origin: 'Uppgiftens källa', state: 'Status' },
  marker: (label) => `${label}: meningen om BDS-ändringsgränssnittet`,
  empty: 'Tomt',
  unchanged: 'Ingen ändring',
  added: 'Läggs till:',
  origins: { 'own-profile': 'egen profil', 'shared-profile': 'delad profil', guide: 'text ur MDB:s anvisning' },
  written: { fi: 'på finska', sv: 'på svenska' },
  states: {
    empty: 'Fältet är tomt',
    default: 'Fältet innehåller sidans förvalda värde',
    ours: 'Lupaluotsi har fyllt i fältet tidigare',
    same: 'Texten finns redan i fältet',
    'other-text': 'Fältet innehåller annan text. Välj raden om du vill ersätta den.',
    adds: 'Din egen text står kvar',
    'too-long': 'Texten ryms inte i fältet',
    refused: 'Fältet kan inte fyllas i',
    'no-value': 'Uppgiften saknas i profilen',
    'other-organisation': 'Blanketten gäller en annan organisation än profilen',
  },
  missing: (names) => `Saknas i profilen: ${names.join(', ')}.`,
  foreign: 'Texten innehåller andra bokstäver än latinska, och de kan se bekanta ut. Kontrollera texten innan du väljer den.',
  slots,
  replaces: 'Ersätter texten som nu finns i fältet',
  beforeNew: 'Meningen inleder den nya texten',
  short: 'Använd den korta texten',
  whole: 'Spara hela texten som bilaga',
  wholeFiles: {
    purpose: 'Användningsändamål.txt',
    'data-description': 'Uppgifter som behövs.txt',
    'turvakielto-basis': 'Grunder för spärrmarkerade uppgifter.txt',
    'turvakielto-needed': 'Spärrmarkering.txt',
  },
  chosen: (ticked, all) => (ticked === 0 ? 'Inga fält har valts.' : `Valda: ${ticked}/${all}`),
  accept: 'Fyll i valda fält',
  cancel: 'Avbryt',
  elsewhere: 'Övriga fält',
}

export const writing: Words['writing'] = {
  label: 'Ifyllning av fälten',
  progress: (done, total) => `Fyller i fälten: ${done}/${total}`,
}

export const outcome: Words['outcome'] = {
  heading: 'Senaste ifyllningen',
  words: {
    written: () => 'Ifyllt',
    'already-there': () => 'Fanns redan',
    'kept-yours': () => 'Din egen text behölls',
    'too-long': (over) => `Texten är ${over} tecken för lång`,
    'not-found': () => 'Fältet hittades inte',
    ambiguous: () => 'Osäkert vilket fält som avses',
    'refused-by-page': () => 'Sidan godkände inte texten',
    'changed-by-page': () => 'Sidan ändrade den ifyllda texten',
    blocked: () => 'Ifyllningen spärrades av säkerhetsskäl',
    'not-undoable': () => 'Fylldes inte i, eftersom ifyllningen inte hade gått att ångra',
  },
  summary(written, toCheck) {
    const done = written === 0 ? 'Inga fält fylldes i.' : `${capital(fields(written))} fylldes i.`
    return toCheck === 0 ? done : `${done} Kontrollera ${toCheck === 1 ? 'en punkt' : `${toCheck} punkter`}.`
  },
}

export const undo: Words['undo'] = {
  button: 'Ångra ifyllningen',
  heading: 'Ifyllningen ångrad',
  words: {
    restored: 'Återställt',
    edited: 'Du ändrade fältet efter ifyllningen, så det återställdes inte',
    're-rendered': 'Sidan laddade om fältet, så det återställdes inte',
    removed: 'Fältet finns inte längre på sidan',
    elsewhere: 'Fältet finns i ett annat steg',
    'refused-by-page': 'Sidan godkände inte återställningen',
    'cannot-be-emptied': 'Valet kan inte göras tomt igen. Ändra det själv vid behov.',
  },
  summary(restored, left) {
    const done = restored === 0 ? 'Inga fält återställdes.' : `${capital(fields(restored))} återställdes.`
    return left === 0 ? done : `${done} ${capital(fields(left))} återställdes inte.`
  },
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
