// Words of «Vienti, tuonti ja tallennetut tiedot»: files, what is kept, and removing it all.

export const keeping = {
  heading: 'Vienti, tuonti ja tallennetut tiedot',
  export: {
    heading: 'Vie tiedostoon',
    text: 'Tiedostossa ovat kaikki profiilin tiedot: organisaatio, yhteyshenkilöiden nimet ja yhteystiedot, laskutus, aiempien lupien numerot, rekisterit ja tekstit. Siinä on henkilötietoja, joten käsittele sitä huolellisesti.',
    all: (n: number) => (n === 1 ? 'Vie profiili' : `Vie kaikki ${n} profiilia`),
    none: 'Vietäviä profiileja ei vielä ole.',
    done: (names: string[]) =>
      names.length === 1 ? `Vietiin tiedostoon ${names[0]}.` : `Vietiin ${names.length} tiedostoon: ${names.join(', ')}.`,
    refused: (places: string[]) =>
      `Vientiä ei tehty, koska tiedoissa on henkilötunnus: ${places.join('; ')}. Poista se ja yritä uudelleen.`,
  },
  import: {
    heading: 'Tuo tiedostosta',
    text: 'Tiedoston pääte on .lupaluotsi.json, ja se saa olla enintään 256 kilotavua. Profiilit tuodaan uusina, eikä nykyisiä profiileja korvata.',
    button: 'Valitse tiedosto',
    drop: 'tai pudota tiedosto tähän',
    dropping: 'Pudota tiedosto',
    busy: 'Luetaan tiedostoa…',
    done: (file: string, titles: string[]) =>
      titles.length === 1
        ? `${file}: tuotiin profiili ${titles[0]}.`
        : `${file}: tuotiin ${titles.length} profiilia: ${titles.join(', ')}.`,
    open: 'Avaa tuotu profiili',
    revert: 'Kumoa tuonti',
    reverted: 'Tuonti kumottiin.',
    foreign: (places: string[]) => `Tarkista nämä kentät, sillä niissä on muita kuin latinalaisia kirjaimia: ${places.join('; ')}.`,
    unchanged: (file: string, why: string) => `${file}: ${why} Mitään ei muutettu.`,
    faults: {
      'too-large': 'Tiedosto on liian suuri. Se saa olla enintään 256 kilotavua.',
      'not-utf8': 'Tiedosto ei ole tekstitiedosto (UTF-8).',
      'not-json': 'Tiedosto on vioittunut tai ei ole Lupaluotsin profiilitiedosto. Pyydä se uudelleen lähettäjältä.',
      'too-deep': 'Tiedosto ei ole rakenteeltaan Lupaluotsin profiilitiedosto.',
      'too-many-nodes': 'Tiedostossa on enemmän tietoja kuin profiilissa voi olla.',
      'forbidden-key': 'Tiedostossa on tieto, jota profiilissa ei voi olla.',
      'wrong-format': 'Tiedosto ei ole Lupaluotsin profiilitiedosto.',
      'newer-version': 'Tiedosto on tehty uudemmalla Lupaluotsilla. Päivitä Lupaluotsi ja yritä uudelleen.',
      invalid: 'Tiedoston sisältö ei kelpaa profiiliksi.',
      'identity-code': 'Tiedostossa on henkilötunnus. Poista se, sillä Lupaluotsi ei tallenna henkilötunnuksia.',
      empty: 'Tiedostossa ei ole yhtään profiilia.',
    },
    place: (name: string) => `Kohta: ${name}.`,
    failed: {
      quota: 'Levytila ei riitä. Vapauta tilaa ja yritä uudelleen.',
      'read-only': 'Profiileja voi nyt vain lukea.',
      storage: 'Selain ei anna tallentaa. Yritä uudelleen.',
    },
    unreadable: 'Tiedostoa ei voitu lukea. Valitse se uudelleen.',
  },
  kept: {
    heading: 'Mitä on tallessa',
    what: 'Mitä',
    where: 'Missä',
    much: 'Kuinka paljon',
    profiles: (profiles: number, registers: number) =>
      `${profiles === 1 ? '1 profiili' : `${profiles} profiilia`}, ${registers === 1 ? '1 rekisteri' : `${registers} rekisteriä`}`,
    rows: {
      profiles: 'Profiilit',
      snapshots: 'Varmuuskopiot',
      settings: 'Asetukset',
      sessions: 'Avoinna olevat hakemukset',
    },
    places: {
      indexeddb: 'Tämän selaimen tietokanta (IndexedDB), lisäosan oma alue',
      local: 'Lisäosan asetusmuisti (storage.local), koska selain ei salli tietokantaa',
      private: 'Tämän selaimen tietokanta. Yksityisessä ikkunassa profiileja voi vain lukea.',
      failed: 'Tallennuspaikkaa ei saatu auki',
      area: 'Lisäosan asetusmuisti (storage.local)',
      memory: 'Vain muistissa; poistuu, kun välilehti suljetaan',
    },
    snapshotCount: (n: number) => (n === 0 ? 'ei vielä yhtään' : n === 1 ? '1 kopio' : `${n} kopiota`),
    settings: 'paneelin paikka, kieli ja muut valinnat',
    sessions: 'valittu profiili, havaintojen tila ja täyttämisen kumoamiseen tarvittavat tekstit, enintään 60 minuuttia',
    total: 'Yhteensä',
    bytes: 'Mitään ei lähetetä verkkoon. Koko on laskettu tietojen pituudesta tekstinä.',
    snapshots: 'Palauta varmuuskopio',
    snapshotsText:
      'Lupaluotsi säilyttää kolme viimeisintä varmuuskopiota. Palautus korvaa kaikki nykyiset profiilit, mutta niistä jää oma varmuuskopio. Poistettu profiili poistuu myös varmuuskopioista vuorokauden kuluttua.',
    restore: (when: string) => `Palauta tilanne ${when}`,
    restored: 'Varmuuskopio palautettiin.',
    notRestored: 'Varmuuskopiota ei voitu palauttaa. Yritä uudelleen.',
  },
  notices: {
    damaged: 'Osa profiileista on vioittunut tai kadonnut. Voit palauttaa ne varmuuskopiosta.',
    damagedNoCopy: 'Osa profiileista on vioittunut tai kadonnut, eikä varmuuskopiota ole.',
    newer: 'Tallessa on uudemman Lupaluotsin tietoja. Niitä ei muuteta, ja profiileja voi nyt vain lukea. Päivitä Lupaluotsi.',
    local:
      'Selain ei salli lisäosalle tietokantaa (esimerkiksi Firefox, joka ei säilytä historiaa). Profiilit tallennetaan asetusmuistiin ja siirretään tietokantaan, kun se taas toimii.',
    private: 'Yksityinen ikkuna: profiileja voi lukea, mutta mitään ei tallenneta.',
    failed: 'Profiileja ei saatu auki. Käynnistä selain uudelleen. Jos se ei auta, tuo profiilit tiedostosta.',
    toSnapshots: 'Siirry varmuuskopioihin',
  },
  erase: {
    heading: 'Poista kaikki tiedot',
    text: 'Tämä poistaa profiilit, varmuuskopiot, asetukset ja avoinna olevien hakemusten tiedot tästä selaimesta. Poistoa ei voi kumota.',
    button: 'Poista kaikki tiedot',
    sure: 'Kaikki Lupaluotsin tiedot poistetaan tästä selaimesta pysyvästi.',
    exportFirst: 'Vie ensin tiedostoon',
    confirm: 'Poista lopullisesti',
    cancel: 'Peruuta',
    done: 'Kaikki tiedot poistettiin.',
    failed: 'Kaikkea ei voitu poistaa. Sulje Lupaluotsin muut välilehdet ja yritä uudelleen.',
  },
}
