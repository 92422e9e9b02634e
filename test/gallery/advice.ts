// Invented advice for looking and for tests: every kind, near and elsewhere, with and without a remedy.
import type { Advice } from '@/lib/model/advice'

const GUIDE = {
  id: 'guide-2022-02-24',
  title: 'Ohjeet VTJ-muutosrajapinnan tietoluvan hakemiseen',
  address: 'https://dvv.fi/verkkoasiointi',
  dated: '2022-02-24',
  checkedOn: '2026-11-23',
}

/** One piece of advice; whatever matters is given. */
export function advice(some: Partial<Advice> & Pick<Advice, 'id' | 'kind'>): Advice {
  return {
    field: 'purpose',
    handle: 'h1',
    step: 'usage',
    title: 'Jotakin on tarkistettava',
    message: 'Tarkista kohta ohjeesta.',
    remedy: '',
    source: GUIDE,
    confidence: 'seen',
    ageMonths: 57,
    place: 'findings',
    checked: false,
    textKey: `${some.id}-1`,
    ...some,
  }
}

export const MARKER = advice({
  id: 'marker-missing',
  kind: 'error',
  title: 'Käyttötarkoituksen alusta puuttuu lause',
  message:
    'Lisää käyttötarkoituksen alkuun lause: Hakemus koskee VTJ-muutosrajapintaa. DVV pyysi sitä ohjeessaan 24.2.2022, koska lomake on vanhan Muutostietopalvelun. Ohjetta ei ole vahvistettu sen jälkeen; lauseesta ei ole haittaa.',
  remedy: 'Hakemus koskee VTJ-muutosrajapintaa',
})

export const LAW = advice({
  id: 'legal-basis-missing',
  kind: 'error',
  title: 'Käyttötarkoituksesta puuttuu laki ja sen kohta',
  message: 'Mainitse toimintaa ohjaava laki ja sen kohta, johon tietojen saanti väestötietojärjestelmästä perustuu.',
  remedy: 'Esimerkki: perusopetuslaki (628/1998) 4 §.',
})

export const RHYTHM = advice({
  id: 'rhythm-not-used',
  kind: 'warning',
  field: 'delivery-rhythm',
  title: 'Toimitusrytmi «kuukausittain» on liian harva',
  message:
    'VTJ-muutosrajapinnassa organisaatiosi noutaa tiedot itse. DVV suosittelee noutoa vähintään kerran vuorokaudessa; noutoväli saa olla enintään kaksi viikkoa. Jos kenttä on pakollinen, valitse omaa noutoväliäsi lähinnä oleva vaihtoehto.',
  confidence: 'inferred',
})

export const FORMAT = advice({
  id: 'format-not-used',
  kind: 'warning',
  field: 'delivery-format',
  title: 'Tiedostomuotoa «peräkkäistiedosto» ei enää tarvita',
  message:
    'Uusi palvelu välittää tiedot JSON-muodossa rajapinnan kautta. Jos kenttä on pakollinen, lisää kohtaan «Kuvaa tarvitsemasi tiedot»: Tiedot noudetaan rajapinnasta.',
  remedy: 'Tiedot noudetaan rajapinnasta.',
})

export const CHECKED = advice({
  id: 'technical-contact-missing',
  kind: 'warning',
  field: 'technical-contact-name',
  handle: null,
  step: 'organisation',
  title: 'Tekninen yhteyshenkilö puuttuu',
  message: 'VRK:n aiemman ohjeen mukaan tieto on pakollinen; henkilö voi olla myös toimittajalta.',
  confidence: 'inferred',
  checked: true,
})

export const TODOS = [
  advice({ id: 'todo-sector', kind: 'todo', field: 'sector', title: 'Toimiala', message: 'Valitse organisaatiosi toimiala.' }),
  advice({
    id: 'todo-data-description',
    kind: 'todo',
    field: 'data-description',
    title: 'Kuvaus tarvittavista tiedoista',
    message: 'Kuvaa, mitä tietoja tarvitsette: samat kuin nykyisessä luvassa, päivitystuote tai sovitut tietoryhmät.',
  }),
]

export const NOTES = [
  advice({
    id: 'fee',
    kind: 'note',
    field: null,
    handle: null,
    title: 'Käyttöönottomaksu on muuttunut',
    message:
      'Vuonna 2022 käyttöönottomaksu oli 1000 € yhteydeltä (VM:n asetus 1136/2021, voimassa 31.12.2022 saakka). Nykyinen hinta: DVV:n hinnasto.',
  }),
  advice({
    id: 'product-not-used',
    kind: 'note',
    field: 'product',
    title: 'Tuotteen voi mainita',
    message: 'Kerro tarvitsemasi tiedot kohdassa «Kuvaa tarvitsemasi tiedot»: uudessa palvelussa lupa määrittää tietoryhmät.',
    ageMonths: 4,
  }),
]

export const NOT_PENDING = advice({
  id: 'not-pending',
  kind: 'note',
  field: null,
  handle: null,
  place: 'path',
  title: 'Hakemus ei ole vielä vireillä',
  message: 'Hakemus ei ole vielä vireillä. Se tulee vireille, kun se on lähetetty DVV:lle ja olet saanut kuittauksen.',
})
