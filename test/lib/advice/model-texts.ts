// Three model applications of invented organisations, as a careful applicant would send them; whatever rule is added, they must stay without a counted finding.

const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'

/** A municipality's early education: customers, no turvakielto data, no earlier permit. */
export const earlyEducation = {
  purpose: `${MARKER}

Haemme tietolupaa varhaiskasvatuksen asiakasrekisterin henkilötietojen pitämiseksi ajan tasalla. Rekisterinpitäjä on Mallilan kunnan sivistyslautakunta.

Käyttötarkoitus: Tietoja käytetään lapsen ja huoltajien yksilöimiseen, varhaiskasvatuspaikan myöntämiseen, yhteydenpitoon huoltajiin ja asiakasmaksujen määräämiseen.

Lakiperuste: Kunnan velvollisuudesta järjestää varhaiskasvatusta säädetään varhaiskasvatuslain (540/2018) 5 §:ssä ja lapsen oikeudesta varhaiskasvatukseen 12 §:ssä. Maksuista säädetään varhaiskasvatuksen asiakasmaksuista annetussa laissa (1503/2016).

Kunnalla ei ole samaan käyttötarkoitukseen aiempaa omaa tietolupaa. Pyydämme tarvittaessa ottamaan huomioon kunnille myönnetyn yleisen tietoluvan.`,
  'data-description': `Rekisteri on viranomaisen henkilörekisteri, jossa henkilöt ovat asiakkuuden perusteella. Tiedot päivitetään henkilötunnusten perusteella, ja ylläpidämme henkilötunnustiedostoa itse.
Tarvittavat tietoryhmät: henkilön nimi, henkilötunnuksen korjaus, kotikunta, vakinainen kotimainen osoite, tilapäinen kotimainen osoite, äidinkieli, asiointikieli, huoltaja (suppea), huollettava (suppea), turvakielto ja kuolinpäivä.
Turvakiellon alaisia osoite- ja kotikuntatietoja ei tarvita.`,
}

/** A state agency: the whole population, an earlier permit of its own that is attached. */
export const nationalRegister = {
  purpose: `${MARKER}

Haemme tietolupaa valtakunnallisen lupahallinnon rekisterin henkilötietojen pitämiseksi ajan tasalla. Rekisterinpitäjä on Esimerkkivirasto.

Käyttötarkoitus: Tietoja käytetään passi- ja henkilökorttiasioissa hakijan henkilöllisyyden varmistamiseen, huoltajan suostumuksen selvittämiseen sekä myönnettyjen asiakirjojen voimassaolon seurantaan. Hakijana voi olla kuka tahansa Suomen kansalainen tai Suomessa asuva ulkomaalainen, joten rekisteriä ei voida rajata ennalta asiakkuuden perusteella.

Lakiperuste: Tehtävistä säädetään passilaissa (671/2006) ja henkilökorttilaissa (663/2016). Henkilötietojen käsittelystä säädetään henkilötietojen käsittelystä poliisitoimessa annetun lain (616/2019) 11 §:ssä. Oikeus saada väestötietojärjestelmän tietoja perustuu saman lain 16 §:ään.

Aiempi tietolupa: Samaan käyttötarkoitukseen on voimassa tietolupa DVV/3962/2020, asiakasnumero 10457, aineiston nimi LUPAHALLINTO-VÄESTÖ. Lupa on liitteenä 1.`,
  'data-description': `Rekisterissä on henkilöiden tietoja muun rajauksen kuin asiakkuuden perusteella: koko Suomen väestö. Mukana ovat Suomen kansalaiset, myös ulkomailla asuvat, sekä Suomessa asuvat ulkomaalaiset. Kuntarajausta ei käytetä. Tarvitsemme kaikki näiden henkilöiden tietoihin kohdistuneet muutokset sekä muuttaneet ja syntyneet henkilöt.

Tarvittavat tietoryhmät: henkilön nimi, nimenmuutos, henkilötunnuksen korjaus, syntymäpäivä, syntymäkotikunta, ulkomainen syntymäpaikka, sukupuoli, kansalaisuus, kotikunta, kuolinpäivä, huoltaja, edunvalvonta ja turvakielto. Osoitetietoja ei haeta.

Perustelut: Nimi, syntymäaika ja -paikka, sukupuoli ja kansalaisuus merkitään asiakirjaan. Huoltaja- ja edunvalvontatiedot tarvitaan suostumuksen selvittämiseen. Kuolintieto tarvitaan asiakirjan voimassaolon päättämiseen.

Perustiedot haetaan saman rajapinnan kautta. Koko väestön perustietojen aikataulusta sovitaan DVV:n kanssa.

Kotikuntatietoa ei tarvita turvakiellon alaisista henkilöistä.`,
}

/** A wellbeing services county: an earlier permit of its predecessor, and the old service's words, all of them in place. */
export const wellbeingCounty = {
  purpose: `${MARKER}

Haemme tietolupaa potilasrekisterin henkilötietojen pitämiseksi ajan tasalla. Rekisterinpitäjä on Mallimaan hyvinvointialue.

Käyttötarkoitus: Tietoja käytetään potilaan yksilöimiseen, kutsujen ja hoitoa koskevien ilmoitusten lähettämiseen, alaikäisen potilaan huoltajan selvittämiseen ja asiakasmaksujen laskuttamiseen.

Lakiperuste: Tehtävästä säädetään sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 8 §:ssä ja terveydenhuoltolaissa (1326/2010). Potilastietoja käsitellään sosiaali- ja terveydenhuollon asiakastietojen käsittelystä annetun lain (703/2023) mukaisesti. Asiakasmaksuista säädetään sosiaali- ja terveydenhuollon asiakasmaksuista annetussa laissa (734/1992).

Aiempi tietolupa: Väestörekisterikeskus on myöntänyt samaan käyttötarkoitukseen Muutostietopalvelun tietoluvan Mallimaan sairaanhoitopiirin kuntayhtymälle. Diaarinumero 1054/420/15, asiakasnumero 30291, aineiston nimi POTILASREKISTERI. Sairaanhoitopiirin tehtävät siirtyivät hyvinvointialueelle 1.1.2023 (616/2021). Lupa on liitteenä 1.

Haemme lupaa uutena. Jos hyvinvointialueille on myönnetty yleinen tietolupa, joka kattaa tämän tarpeen, pyydämme käsittelemään hakemuksen palvelun tilauksena.`,
  'data-description': `Tarvitsemme samat tiedot kuin tietoluvassa 1054/420/15, liite 2. Rekisteri on viranomaisen henkilörekisteri, jossa henkilöt ovat asiakkuuden perusteella. Tiedot päivitetään henkilötunnusten perusteella, ja ylläpidämme henkilötunnustiedostoa itse.

Aiempaan lupaan verrattuna emme enää tarvitse rakennustietoja. Vanhan palvelun tiedostotoimitus, toimitusrytmi ja toimitusosoite korvautuvat rajapinnalla.

Turvakiellon alaisia osoite- ja kotikuntatietoja ei haeta.`,
}

/** The least bad answers to the old form's compulsory fields. */
export const leastBadAnswers = {
  product: 'ASREK-asiakasrekisterin päivitystuote',
  'delivery-rhythm': '14 päivän välein',
  'delivery-format': 'Tekstitiedosto',
  'delivery-channel': 'SFTP',
  'character-set': 'ISO-8859-1',
  'baseline-delivery': 'Kyllä',
  'area-restriction': 'Kotikunta Mallila',
  'identifier-file': 'Luvansaaja ylläpitää itse',
}
