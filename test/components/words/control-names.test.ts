// The names of controls as people and support know them, word for word.
import { expect, test } from 'vitest'
import { en } from '@/components/words/en'
import { enPages } from '@/components/words/en-pages'
import { fi } from '@/components/words/fi'
import type { PageWords } from '@/components/words/fi-pages'
import { fiPages } from '@/components/words/fi-pages'
import { sv } from '@/components/words/sv'
import { svPages } from '@/components/words/sv-pages'
import type { Words } from '@/components/words/words'

type Named = [what: (words: Words, pages: PageWords) => string, fi: string, sv: string, en: string]

const NAMES: Named[] = [
  [(w) => w.advice.findings, 'Havainnot', 'Observationer', 'Findings'],
  [(w) => w.advice.nextFinding, 'Seuraava havainto', 'Nästa observation', 'Next finding'],
  [(w) => w.advice.kinds.error, 'Korjaa', 'Åtgärda', 'Fix'],
  [(w) => w.advice.kinds.warning, 'Tarkista', 'Kontrollera', 'Check'],
  [(w) => w.advice.kinds.note, 'Hyvä tietää', 'Bra att veta', 'Good to know'],
  [(w) => w.advice.todos, 'Puuttuu vielä', 'Saknas ännu', 'Still missing'],
  [(w) => w.path.states['not-started'], 'Aloittamatta', 'Inte påbörjad', 'Not started'],
  [(w) => w.path.states['in-progress'], 'Kesken', 'Pågår', 'In progress'],
  [(w) => w.path.states['to-check'], 'Tarkistettavaa', 'Att kontrollera', 'To check'],
  [(w) => w.path.states.done, 'Valmis', 'Klar', 'Done'],
  [(w) => w.path.states['not-needed'], 'Ei tarvita', 'Behövs inte', 'Not needed'],
  [(w) => w.path.heading, 'Hakemuksen vaiheet', 'Steg i ansökan', 'Steps of the application'],
  [(w) => w.advice.goToField, 'Siirry kenttään', 'Gå till fältet', 'Go to the field'],
  [(w) => w.preview.open, 'Esikatsele täytettävät tiedot', 'Förhandsgranska uppgifterna', 'Preview what will be filled in'],
  [(w) => w.preview.heading, 'Täytettävät tiedot', 'Uppgifter som fylls i', 'Data to be filled in'],
  [(w) => w.preview.columns.after, 'Täyttämisen jälkeen', 'Efter ifyllning', 'After filling in'],
  [(w) => w.preview.columns.origin, 'Mistä tieto tulee', 'Uppgiftens källa', 'Where the data comes from'],
  [(w) => w.preview.accept, 'Täytä valitut kentät', 'Fyll i valda fält', 'Fill in selected fields'],
  [(w) => w.preview.cancel, 'Peruuta', 'Avbryt', 'Cancel'],
  [(w) => w.undo.button, 'Kumoa täyttäminen', 'Ångra ifyllningen', 'Undo filling in'],
  [(w) => w.head.minimise, 'Pienennä', 'Minimera', 'Minimise'],
  [(w) => w.head.open, 'Avaa Lupaluotsi', 'Öppna Lupaluotsi', 'Open Lupaluotsi'],
  [(w) => w.choice.profile, 'Profiili', 'Profil', 'Profile'],
  [(w) => w.choice.register, 'Päivitettävä rekisteri', 'Register som ska uppdateras', 'Register to be updated'],
  [(w) => w.foot.profiles, 'Profiilit', 'Profiler', 'Profiles'],
  [(w) => w.status.recognised, 'Lomake tunnistettu', 'Blanketten har identifierats', 'Form recognised'],
  [
    (w) => w.status.unsure,
    'Lomaketta ei tunnistettu varmasti',
    'Blanketten kunde inte identifieras med säkerhet',
    'Form not recognised for certain',
  ],
  [(w) => w.status.other, 'Toinen lomake', 'En annan blankett', 'Another form'],
  [(w) => w.status.renewed, 'Uudistettu lomake', 'Förnyad blankett', 'Renewed form'],
  [(w) => w.status.unknown, 'Sivua ei tunnistettu', 'Sidan identifierades inte', 'Page not recognised'],
  [(w) => w.preview.origins['own-profile'], 'oma profiili', 'egen profil', 'own profile'],
  [(w) => w.preview.origins['shared-profile'], 'jaettu profiili', 'delad profil', 'shared profile'],
  [(w) => w.preview.origins.guide, 'DVV:n ohjeen teksti', 'text ur MDB:s anvisning', 'text from DVV’s guide'],
  [(w) => w.copy.button, 'Kopioi teksti', 'Kopiera texten', 'Copy text'],
  [(w) => w.copy.done, 'Kopioitu', 'Kopierad', 'Copied'],
  [(w) => w.advice.markChecked, 'Merkitse tarkistetuksi', 'Markera som kontrollerad', 'Mark as checked'],
  [(w) => w.advice.restore, 'Palauta tarkistettavaksi', 'Återställ', 'Mark as unchecked'],
  [
    (w) => w.foot.check,
    'Tarkista tekstit ennen lähettämistä. Hakija vastaa hakemuksen sisällöstä.',
    'Kontrollera texterna innan du skickar. Sökanden ansvarar för innehållet i ansökan.',
    'Check the texts before sending. The applicant is responsible for the content of the application.',
  ],
  [
    (w) => w.foot.unofficial,
    'Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu.',
    'Lupaluotsi är inte en tjänst som tillhandahålls av Myndigheten för digitalisering och befolkningsdata.',
    'Lupaluotsi is not a service of the Digital and Population Data Services Agency (DVV).',
  ],
  [(w) => w.outcome.words.written(0), 'Täytetty', 'Ifyllt', 'Filled in'],
  [(w) => w.outcome.words['already-there'](0), 'Oli jo kentässä', 'Fanns redan', 'Was already in the field'],
  [(w) => w.outcome.words['kept-yours'](0), 'Oma tekstisi säilytettiin', 'Din egen text behölls', 'Your own text was kept'],
  [
    (w) => w.outcome.words['too-long'](12),
    'Teksti on 12 merkkiä liian pitkä',
    'Texten är 12 tecken för lång',
    'The text is 12 characters too long',
  ],
  [(w) => w.outcome.words['not-found'](0), 'Kenttää ei löytynyt', 'Fältet hittades inte', 'Field not found'],
  [
    (w) => w.outcome.words.ambiguous(0),
    'Ei varmuutta oikeasta kentästä',
    'Osäkert vilket fält som avses',
    'Not certain which field is right',
  ],
  [
    (w) => w.outcome.words['refused-by-page'](0),
    'Sivu ei hyväksynyt tekstiä',
    'Sidan godkände inte texten',
    'The page did not accept the text',
  ],
  [
    (w) => w.outcome.words['changed-by-page'](0),
    'Sivu muutti kirjoitettua tekstiä',
    'Sidan ändrade den ifyllda texten',
    'The page changed the text',
  ],
  [
    (w) => w.outcome.words.blocked(0),
    'Täyttäminen estettiin turvallisuussyistä',
    'Ifyllningen spärrades av säkerhetsskäl',
    'Filling in was blocked for security reasons',
  ],
  [(_, p) => p.popup.findings, 'Havainnot', 'Observationer', 'Findings'],
  [(_, p) => p.popup.register, 'Päivitettävä rekisteri', 'Register som ska uppdateras', 'Register to be updated'],
  [(_, p) => p.popup.copy, 'Kopioi teksti', 'Kopiera texten', 'Copy text'],
  [(_, p) => p.popup.profiles, 'Profiilit', 'Profiler', 'Profiles'],
  [(_, p) => p.form.pageTitle, 'Profiilit', 'Profiler', 'Profiles'],
  [(_, p) => p.form.list.shared, 'jaettu profiili', 'delad profil', 'shared profile'],
  [(_, p) => p.organisation.makeOwn, 'Kopioi omaan käyttöön', 'Kopiera för eget bruk', 'Copy for own use'],
  [(_, p) => p.languageChoice, 'Kieli', 'Språk', 'Language'],
]

test('every control has its agreed name in Finnish, Swedish and English', () => {
  expect(NAMES.map(([what]) => what(fi, fiPages))).toEqual(NAMES.map(([, name]) => name))
  expect(NAMES.map(([what]) => what(sv, svPages))).toEqual(NAMES.map(([, , name]) => name))
  expect(NAMES.map(([what]) => what(en, enPages))).toEqual(NAMES.map(([, , , name]) => name))
})

test('panel, popup and pages call one thing by one name', () => {
  for (const [words, pages] of [
    [fi, fiPages],
    [sv, svPages],
    [en, enPages],
  ] as const) {
    expect(pages.popup.statuses).toEqual(words.status)
    expect(pages.popup.kinds).toEqual(words.advice.kinds)
    expect(pages.unofficial).toBe(words.foot.unofficial)
    expect(pages.form.texts.responsibility).toBe(words.foot.check)
  }
})
