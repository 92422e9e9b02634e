// Words of Tervetuloa and of «Ennen kuin aloitat».

export const beginning = {
  title: 'Tervetuloa',
  heading: 'Tervetuloa Lupaluotsiin',
  what: 'Lupaluotsi auttaa viranomaista hakemaan tietolupaa VTJ-muutosrajapintaan DVV:n verkkoasioinnissa. Se näyttää seuraavan askeleen, huomauttaa puutteista ja ehdottaa tekstejä. Se ei paina verkkoasioinnin painikkeita eikä lähetä mitään: hakemuksen lähetät sinä.',
  keepsHeading: 'Mitä tallennetaan ja missä',
  keeps:
    'Profiilit, niiden aiemmat tilanteet ja asetukset ovat vain tässä selaimessa, lisäosan omalla alueella. Mitään ei lähetetä verkkoon. Avoinna olevan hakemuksen tiedot ovat vain muistissa ja poistuvat, kun suljet välilehden.',
  kept: 'Katso, mitä on tallessa',
  termsHeading: 'Ennen käyttöä',
  terms: [
    'Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu. Se on epävirallinen, eikä DVV ole tarkistanut sitä.',
    'Tarkista organisaatiosi puolesta verkkoasioinnin käyttöehdot ja se, saako selaimessa käyttää tällaista lisäosaa.',
    'Hakija vastaa hakemuksen sisällöstä. Tarkista tekstit ennen lähettämistä.',
  ],
  accessHeading: 'Lupa sivustoon',
  given:
    'Selain on antanut Lupaluotsille luvan osoitteeseen asiointi.dvv.fi. Muilla sivustoilla Lupaluotsi ei toimi; sivulla dvv.fi/verkkoasiointi se näyttää vain lyhyen opastuksen.',
  withheld:
    'Selain ei vielä anna Lupaluotsille lupaa osoitteeseen asiointi.dvv.fi. Ilman lupaa Lupaluotsi ei näe hakemusta eikä voi auttaa.',
  allow: 'Anna lupa',
  refused: 'Lupaa ei saatu. Jos organisaatiosi hallitsee selainta, kysy lupaa IT-tuesta.',
  start: 'Tee ensimmäinen profiili',
  before: 'Ennen kuin aloitat',
  beforeText:
    'Kerää nämä valmiiksi, niin hakemus valmistuu yhdellä istumalla. Jos joku muu tietää vastauksen, kopioi hänelle valmis pyyntö.',
  copy: 'Pyydä tiedot kollegalta',
  copied: 'Kopioitu',
  notCopied: 'Kopiointi ei onnistunut. Yritä uudelleen.',
  ask: (items: string[]) =>
    [
      'Hei!',
      '',
      'Haemme Digi- ja väestötietovirastolta tietolupaa VTJ-muutosrajapintaan. Tarvitsen hakemukseen nämä tiedot:',
      '',
      ...items.map((item) => `- ${item}`),
      '',
      'Älä lähetä henkilötunnuksia äläkä turvajärjestelyjä koskevia salassa pidettäviä tietoja sähköpostilla. Kiitos!',
    ].join('\n'),
}
