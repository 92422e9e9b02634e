// Three registers of invented organisations, as full as a coordinator would fill them, and an empty one to build others from.
import { blankRegister } from '@/lib/model/blank'
import type { LegalBasis, Register } from '@/lib/model/profile'

const basis = (law: string, number = '', section = ''): LegalBasis => ({ law, number, section })

/** The register every sample is built from: nothing answered yet. */
export function emptyRegister(changes: Partial<Register> = {}): Register {
  return { ...blankRegister('6d1c7a54-3f0e-4f6b-9a52-0c5f3e1b7d10'), ...changes }
}

/** A municipality's early education: persons by customership, data groups listed, no earlier permit, no turvakielto data. */
export function earlyEducationRegister(changes: Partial<Register> = {}): Register {
  return emptyRegister({
    id: '2f9b6f0a-51f4-4c1e-8a38-6b7c1d2e9f01',
    name: 'varhaiskasvatuksen asiakasrekisteri',
    controller: 'Mallilan kunnan sivistyslautakunta',
    purpose:
      'Tietoja käytetään lapsen ja hänen huoltajiensa yksilöimiseen, varhaiskasvatuspaikan myöntämiseen, yhteydenpitoon huoltajiin sekä asiakasmaksujen määräämiseen ja laskuttamiseen. Kunnalla on oltava koko asiakkuuden ajan ajantasainen tieto lapsen huoltajista, osoitteesta ja kotikunnasta, jotta päätökset ja laskut osoitetaan oikeille henkilöille.',
    legalBases: [
      basis('varhaiskasvatuslaki', '540/2018', '5 §'),
      basis('varhaiskasvatuslaki', '540/2018', '12 §'),
      basis('varhaiskasvatuksen asiakasmaksuista annettu laki', '1503/2016'),
    ],
    earlierPermit: { ...emptyRegister().earlierPermit, state: 'none' },
    type: 'customers',
    included: 'kunnan järjestämässä varhaiskasvatuksessa olevat ja siihen hakeneet lapset sekä heidän huoltajansa',
    dataGroups: [
      'HENKILON_NIMI',
      'HENKILOTUNNUS_KORJAUS',
      'KOTIKUNTA',
      'VAKINAINEN_KOTIMAINEN_OSOITE',
      'TILAPAINEN_KOTIMAINEN_OSOITE',
      'AIDINKIELI',
      'ASIOINTIKIELI',
      'HUOLTAJA_SUPPEA',
      'HUOLLETTAVA_SUPPEA',
      'TURVAKIELTO',
      'KUOLINPAIVA',
    ],
    dataJustification:
      'Nimi, kotikunta ja osoite tarvitaan palvelun myöntämiseen ja yhteydenpitoon. Huoltajatieto tarvitaan sen selvittämiseen, kuka päättää lapsen varhaiskasvatuksesta ja kenelle asiakasmaksu määrätään. Kielitieto tarvitaan varhaiskasvatuksen järjestämiseen lapsen äidinkielellä.',
    pollingInterval: 'kerran vuorokaudessa',
    turvakielto: { need: 'not-needed', bases: [], justification: '' },
    ...changes,
  })
}

/** A state agency's nation-wide register: the whole population, own valid permit, turvakielto data needed. */
export function nationalRegister(changes: Partial<Register> = {}): Register {
  return emptyRegister({
    id: '7c3e2b14-9d60-4b7f-b1c2-5e8f0a6d4c02',
    name: 'valtakunnallinen lupahallinnon rekisteri',
    controller: 'Esimerkkivirasto',
    purpose:
      'Tietoja käytetään lupa-asioissa hakijan henkilöllisyyden varmistamiseen, huoltajan suostumuksen selvittämiseen ja myönnettyjen asiakirjojen voimassaolon seurantaan. Hakijana voi olla kuka tahansa Suomen kansalainen tai Suomessa asuva ulkomaalainen, joten rekisteriä ei voida rajata ennalta asiakkuuden perusteella.',
    legalBases: [
      basis('Esimerkkiviraston lupahallinnosta annettu laki', '1234/2020', '5 §'),
      basis('Esimerkkiviraston lupahallinnosta annettu laki', '1234/2020', '16 §'),
    ],
    earlierPermit: {
      state: 'valid',
      samePurpose: true,
      holder: '',
      transfer: '',
      diaryNumber: 'DVV/3962/2020',
      customerNumber: '10457',
      dataSetName: 'LUPAHALLINTO-VÄESTÖ',
      attached: true,
    },
    type: 'restriction',
    included: 'Suomen kansalaiset, myös ulkomailla asuvat, sekä Suomessa asuvat ulkomaalaiset',
    restriction: 'koko Suomen väestö, kuntarajausta ei käytetä',
    dataGroups: [
      'HENKILON_NIMI',
      'NIMENMUUTOS',
      'HENKILOTUNNUS_KORJAUS',
      'SYNTYMAPAIVA',
      'SYNTYMAKOTIKUNTA',
      'ULKOMAINEN_SYNTYMAPAIKKA',
      'SUKUPUOLI',
      'KANSALAISUUS',
      'KOTIKUNTA',
      'HUOLTAJA',
      'EDUNVALVONTA',
      'TURVAKIELTO',
      'KUOLINPAIVA',
    ],
    dataJustification:
      'Nimi, syntymäaika ja syntymäpaikka, sukupuoli ja kansalaisuus merkitään asiakirjaan. Huoltaja- ja edunvalvontatiedot tarvitaan suostumuksen selvittämiseen. Kuolintieto tarvitaan asiakirjan voimassaolon päättämiseen.',
    turvakielto: {
      need: 'needed',
      bases: [basis('Esimerkkiviraston lupahallinnosta annettu laki', '1234/2020', '17 §')],
      justification:
        'Luvanhaltijalle on toimitettava päätös luvan peruuttamisesta tiedoksi myös silloin, kun hänellä on turvakielto. Osoitetta ja kotikuntaa käsittelevät vain nimetyt virkamiehet.',
    },
    ...changes,
  })
}

/** A wellbeing services county: same data as in the permit that its predecessor was granted. */
export function patientRegister(changes: Partial<Register> = {}): Register {
  return emptyRegister({
    id: 'b8d40c3d-7e21-4a95-9f06-1a2b3c4d5e03',
    name: 'potilasrekisteri',
    controller: 'Mallimaan hyvinvointialue',
    purpose:
      'Tietoja käytetään potilaan yksilöimiseen, kutsujen ja hoitoa koskevien ilmoitusten lähettämiseen, alaikäisen potilaan huoltajan selvittämiseen ja asiakasmaksujen laskuttamiseen.',
    legalBases: [
      basis('sosiaali- ja terveydenhuollon järjestämisestä annettu laki', '612/2021', '8 §'),
      basis('terveydenhuoltolaki', '1326/2010'),
      basis('sosiaali- ja terveydenhuollon asiakastietojen käsittelystä annettu laki', '703/2023'),
      basis('sosiaali- ja terveydenhuollon asiakasmaksuista annettu laki', '734/1992'),
    ],
    earlierPermit: {
      state: 'valid',
      samePurpose: true,
      holder: 'Mallimaan sairaanhoitopiirin kuntayhtymä',
      transfer: 'Sairaanhoitopiirin tehtävät siirtyivät Mallimaan hyvinvointialueelle 1.1.2023.',
      diaryNumber: '1054/420/15',
      customerNumber: '30291',
      dataSetName: 'POTILASREKISTERI',
      attached: true,
    },
    type: 'customers',
    included: 'hyvinvointialueen järjestämän terveydenhuollon potilaat ja alaikäisten potilaiden huoltajat',
    dataForm: 'same-as-permit',
    pollingInterval: 'kerran vuorokaudessa',
    turvakielto: { need: 'not-needed', bases: [], justification: '' },
    ...changes,
  })
}
