// Generated pages for measuring: the form's own sections and Finnish labels, repeated until there are as many fields as wanted.

const SECTIONS: { heading: string; fields: [label: string, control: 'text' | 'textarea' | 'select' | 'checkbox'][] }[] = [
  {
    heading: 'Organisaation tiedot',
    fields: [
      ['Organisaation nimi', 'text'],
      ['Y-tunnus', 'text'],
      ['Katuosoite', 'text'],
      ['Postinumero', 'text'],
      ['Postitoimipaikka', 'text'],
      ['Sähköposti', 'text'],
      ['Puhelin', 'text'],
    ],
  },
  {
    heading: 'Yhteyshenkilö',
    fields: [
      ['Nimi', 'text'],
      ['Tehtävänimike', 'text'],
      ['Sähköposti', 'text'],
      ['Puhelin', 'text'],
    ],
  },
  {
    heading: 'Tekninen yhteyshenkilö',
    fields: [
      ['Nimi', 'text'],
      ['Sähköposti', 'text'],
      ['Puhelin', 'text'],
      ['Prosessisähköposti', 'text'],
    ],
  },
  {
    heading: 'Laskutustiedot',
    fields: [
      ['Laskun saaja', 'text'],
      ['Laskutusosoite', 'text'],
      ['Verkkolaskuosoite', 'text'],
      ['Operaattoritunnus', 'text'],
      ['Viite', 'text'],
    ],
  },
  {
    heading: 'Tietojen käyttö',
    fields: [
      ['Toimiala', 'select'],
      ['Määrittele käyttötarkoitus', 'textarea'],
      ['Kuvaa tarvitsemasi tiedot', 'textarea'],
      ['Toimitusrytmi', 'select'],
      ['Tiedostomuoto', 'select'],
    ],
  },
]

/** A question no catalogue knows, different each time, so that nothing can be remembered from one to the next. */
const OTHER = ['Järjestelmän', 'Rekisterin', 'Toimipisteen', 'Käyttäjäryhmän', 'Ympäristön', 'Palvelimen', 'Toimittajan', 'Varmuuskopion']
const OTHER_OF = [
  'tunniste',
  'kuvaus',
  'sijaintipaikka',
  'käyttöönottopäivä',
  'ylläpitäjä',
  'versiotieto',
  'lokitiedon säilytysaika',
  'valvontatapa',
]

/** A page of `count` fields: one of each field of the form first, then questions that are no field of it. Deterministic. */
export function benchPage(count: number): string {
  const parts: string[] = []
  let made = 0
  const control = (kind: string, id: string) =>
    kind === 'textarea'
      ? `<textarea id="${id}" name="${id}"></textarea>`
      : kind === 'select'
        ? `<select id="${id}" name="${id}"><option value="">Valitse</option><option>päivittäin</option><option>kuukausittain</option></select>`
        : `<input id="${id}" name="${id}" type="${kind}">`
  const row = (label: string, kind: string) => {
    const id = `f${made++}`
    return `<tr><td class="cell"><div class="info required"><label for="${id}">${label}</label></div><div class="control">${control(kind, id)}</div></td></tr>`
  }
  for (const { heading, fields } of SECTIONS) {
    if (made >= count) break
    parts.push(
      `<fieldset><legend><h3>${heading}</h3></legend><table class="section">${fields
        .slice(0, count - made)
        .map(([label, kind]) => row(label, kind))
        .join('')}</table></fieldset>`,
    )
  }
  while (made < count) {
    const rows = Array.from({ length: Math.min(25, count - made) }, () => {
      const n = made
      return row(
        `${OTHER[n % 8]} ${OTHER_OF[Math.floor(n / 8) % 8]} ${Math.floor(n / 64) + 1}`,
        n % 7 === 0 ? 'textarea' : n % 11 === 0 ? 'select' : n % 13 === 0 ? 'checkbox' : 'text',
      )
    })
    parts.push(
      `<fieldset><legend><h3>Lisäkysymykset ${parts.length}</h3></legend><table class="section">${rows.join('')}</table></fieldset>`,
    )
  }
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Muutostietopalvelun hakemus ja tilaus</title></head><body><main><h1>Muutostietopalvelun hakemus ja tilaus</h1><ol class="progress"><li>Uusi hakemus</li><li aria-current="step">Tietojen käyttö</li></ol><h2>Tietojen käyttö</h2><form>${parts.join('\n')}<button type="button">Seuraava</button></form></main></body></html>`
}

/** A page that is not the portal's form: what an unrecognised page costs. */
export const STRANGE_PAGE =
  '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Tiedotteet</title></head><body><main><h1>Tiedotteet</h1><p>Palvelussa on huoltokatko.</p></main></body></html>'
