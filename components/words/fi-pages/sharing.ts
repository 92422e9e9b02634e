// Words of «Jaa profiili» and of looking at a shared profile before it is taken in.
import type { Audience, ValueState } from '@/lib/model/words/sharing'

const states: Record<ValueState, string> = {
  ready: 'valmis',
  check: 'tarkista omalta kannaltasi',
  'fill-in': 'täytettävä itse',
}
const audiences: Record<Audience, string> = {
  same: 'oman organisaation työkaverille',
  other: 'toiselle organisaatiolle, joka hakee samanlaista lupaa',
}

export const sharing = {
  states,
  heading: (title: string) => `Jaa profiili ${title}`,
  text: 'Tiedoston voi antaa työkaverille tai toiselle organisaatiolle. Siihen tulee vain se, minkä valitset tässä.',
  back: 'Takaisin profiiliin',
  unsaved: 'Profiilia ei ole vielä tallennettu. Kirjoita siihen ensin jotain.',
  audience: { legend: 'Kenelle jaat?', options: audiences },
  registers: 'Mitkä rekisterit jaetaan?',
  values: {
    legend: 'Mitä tiedostoon tulee?',
    help: 'Täytettävä itse: arvoa ei jaeta, mutta saaja näkee, että se puuttuu. Tarkista omalta kannaltasi: arvo jaetaan, ja saajaa pyydetään katsomaan, sopiiko se.',
    unasked: 'Henkilöiden yhteystietoja, laskun viitettä ja lupien numeroita ei jaeta, ellet valitse niitä yksitellen.',
    organisation: 'Organisaatio ja yhteystiedot',
    columns: { field: 'Tieto', value: 'Arvo', state: 'Miten jaetaan' },
    state: (name: string) => `Miten jaetaan: ${name}`,
    share: (name: string) => `Jaa silti: ${name}`,
    shareShort: 'Jaa silti',
    warning: {
      person: 'Henkilön yhteystieto. Jaa se vain, jos saaja tarvitsee sen.',
      number: 'Luvan numero on vain luvansaajan oma. Jaa se vain oman organisaation sisällä.',
      billing: 'Laskun viite on organisaation sisäinen tieto. Jaa se vain oman organisaation sisällä.',
    },
  },
  madeBy: 'Tiedoston tekijä',
  madeByHelp: 'Näkyy saajalle. Voit jättää kentän tyhjäksi.',
  notAfter: 'Käytettävä viimeistään',
  contents: {
    heading: 'Tiedoston sisältö',
    ready: (of: string, names: string[]) => `${of}, valmiina: ${names.join(', ')}.`,
    check: (of: string, names: string[]) => `${of}, saajan tarkistettavaksi: ${names.join(', ')}.`,
    'fill-in': (of: string, names: string[]) => `${of}, ilman arvoa, saajan täytettäväksi: ${names.join(', ')}.`,
    title: (title: string) => `Profiilin nimi: ${title}.`,
    type: (type: string) => `Organisaation tyyppi: ${type}.`,
    registers: (names: string[]) => (names.length === 1 ? `Rekisterin nimi: ${names[0]}.` : `Rekisterien nimet: ${names.join(', ')}.`),
    made: (day: string, by: string) => `Päiväys ${day}${by === '' ? ', ei tekijän nimeä' : `, tekijä ${by}`}.`,
    nothingElse: 'Muuta tiedostossa ei ole, paitsi tiedostomuodon tunniste, profiilin tunniste ja muutosten järjestysnumero.',
    exact: 'Näytä tiedosto sellaisenaan',
  },
  save: 'Tallenna tiedosto',
  saved: (file: string) => `Tallennettiin tiedosto ${file}.`,
  refused: (why: string, place: string) => `Tiedostoa ei tehty. ${why}${place === '' ? '' : ` Kohta: ${place}.`}`,
  faults: {
    'identity-code': 'Tiedoissa on henkilötunnus. Poista se ja yritä uudelleen.',
    marker: 'Tekstissä on DVV:n pyytämä lause VTJ-muutosrajapinnasta. Poista se tekstistä: Lupaluotsi lisää sen hakemukseen itse.',
    link: 'Tekstissä on linkki. Jaetussa profiilissa ei voi olla linkkejä. Poista se ja yritä uudelleen.',
    'too-large': 'Tiedostosta tulisi yli 256 kilotavua. Jaa kerralla vähemmän rekistereitä.',
  },
  schema: 'Tallenna tiedostomuodon kuvaus (JSON Schema)',
  review: {
    heading: (title: string) => `Jaettu profiili: ${title}`,
    origin: (file: string, day: string, by: string) =>
      `Tiedosto ${file}, tehty ${day}, ${by === '' ? 'tekijää ei ole kerrottu' : `tekijä ${by}`}.`,
    unsigned: 'Allekirjoittamaton: kukaan ei ole varmentanut, kuka tiedoston on tehnyt. Tarkista arvot ennen kuin käytät niitä.',
    lapsed: (day: string) => `Tiedosto oli tarkoitettu käytettäväksi viimeistään ${day}. Kysy lähettäjältä, onko siitä uudempaa.`,
    matches: {
      preset: (title: string) => `Olet tuonut tämän jaetun profiilin aiemmin. Se on nyt profiilissa ${title}.`,
      own: (title: string) => `Tiedosto on tehty tämän selaimen profiilista ${title}.`,
      'business-id': (title: string) => `Profiililla ${title} on sama Y-tunnus.`,
    },
    older: 'Profiilia on muutettu tiedoston tekemisen jälkeen. Jos korvaat sen, tiedoston vanhemmat arvot tulevat tilalle.',
    changes: (n: number) => (n === 1 ? 'Korvaaminen muuttaisi yhtä tietoa' : `Korvaaminen muuttaisi ${n} tietoa`),
    unchanged: 'Muut tiedot säilyvät ennallaan.',
    contents: 'Mitä tiedostossa on',
    columns: { field: 'Tieto', now: 'Nyt', after: 'Korvaamisen jälkeen', value: 'Arvo', state: 'Tila' },
    empty: 'tyhjä',
    blanks: (names: string[]) => `Täytettävä itse: ${names.join(', ')}.`,
    replace: 'Korvaa nykyinen',
    asNew: 'Tuo uutena',
    dismiss: 'Älä tuo',
    dismissed: (file: string) => `${file}: tiedostoa ei tuotu. Mitään ei muutettu.`,
  },
  marks: {
    check: 'Jaetusta profiilista: tarkista omalta kannaltasi.',
    'fill-in': 'Täytettävä itse: jaetussa profiilissa ei ole tätä tietoa.',
    seen: 'Merkitse tarkistetuksi',
  },
  origin: (file: string, day: string, by: string) =>
    `Tiedosto ${file}, tehty ${day}, ${by === '' ? 'tekijää ei ole kerrottu' : `tekijä ${by}`}. Allekirjoittamaton.`,
}
