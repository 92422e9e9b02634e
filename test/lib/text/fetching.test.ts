// A text that says the data are fetched through the interface is believed; one that only applies for the permit is not.
import { expect, test } from 'vitest'
import { saysFetched } from '@/lib/text/fetching'

test.each([
  'Tiedot noudetaan rajapinnasta.',
  'Perustiedot haetaan saman rajapinnan kautta.',
  'Noudamme muutokset VTJ-muutosrajapinnasta kerran vuorokaudessa.',
  'Vanhan palvelun tiedostotoimitus, toimitusrytmi ja toimitusosoite korvautuvat rajapinnalla.',
  'Tiedot haetaan Suomi.fi-palveluväylän kautta ja noudetaan itse.',
  'Uppgifterna hämtas via gränssnittet.',
  'Vi hämtar uppgifterna genom BDS-ändringsgränssnittet.',
  'Basuppgifterna hämtas från samma gränssnitt.',
  'Uppgifterna fås via Suomi.fi-informationsleden.',
])('%j says so', (text) => {
  expect(saysFetched(text)).toBe(true)
})

test.each([
  '',
  'Hakemus koskee VTJ-muutosrajapintaa',
  'Haemme lupaa VTJ-muutosrajapintaan.',
  'Haemme tietolupaa henkilörekisterin tietojen pitämiseksi ajan tasalla VTJ-muutosrajapinnan kautta.',
  'Tietoja ei noudeta rajapinnasta.',
  'Uppgifterna hämtas inte via gränssnittet.',
  'Inga uppgifter hämtas via gränssnittet.',
  'Vi ansöker om datatillstånd för att hålla registret aktuellt via BDS-ändringsgränssnittet.',
  'Noudatamme lakia. Rajapinnasta sovitaan.',
])('%j does not say so', (text) => {
  expect(saysFetched(text)).toBe(false)
})
