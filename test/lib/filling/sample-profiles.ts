// Three whole profiles of invented organisations, each with one register; for tests, the demo and the end-to-end walk.
import type { Profile } from '@/lib/model/profile'
import { earlyEducationRegister, nationalRegister, patientRegister } from './sample-registers'

type Particulars = Pick<Profile, 'id' | 'title' | 'organisationType' | 'values' | 'registers'>

function profile(particulars: Particulars, changes: Partial<Profile>): Profile {
  return {
    revision: 1,
    origin: 'own',
    createdAt: '2026-11-02T08:00:00.000Z',
    updatedAt: '2026-11-02T08:00:00.000Z',
    ...particulars,
    ...changes,
  }
}

/** Mallilan kunta, Y-tunnus 9000001-1; early education. */
export function mallila(changes: Partial<Profile> = {}): Profile {
  return profile(
    {
      id: '0b7e6a52-4c1d-4f3a-8e90-7d5c2b1a6f01',
      title: 'Mallilan kunta, varhaiskasvatus',
      organisationType: 'municipality',
      values: {
        'organisation-name': 'Mallilan kunta',
        'business-id': '9000001-1',
        'street-address': 'Kunnantie 1',
        'postal-code': '99990',
        'post-office': 'MALLILA',
        'organisation-email': 'kirjaamo@mallila.example',
        'organisation-phone': '+358 8 555 0100',
        'contact-name': 'Maija Mallikas',
        'contact-title': 'tietohallintosuunnittelija',
        'contact-email': 'maija.mallikas@mallila.example',
        'contact-phone': '+358 50 555 0101',
        'technical-contact-name': 'Teemu Testinen',
        'technical-contact-email': 'teemu.testinen@mallila.example',
        'technical-contact-phone': '+358 50 555 0102',
        'technical-deputy-name': 'Salla Sijainen',
        'technical-deputy-email': 'salla.sijainen@mallila.example',
        'technical-deputy-phone': '+358 50 555 0103',
        'process-email': 'integraatiot@mallila.example',
        'billing-name': 'Mallilan kunta, sivistyspalvelut',
        'billing-address': 'PL 10, 99991 MALLILA',
        'e-invoice-address': '003790000011',
        'e-invoice-operator': '003799999997',
        'billing-reference': 'VARHAISKASVATUS 4711',
      },
      registers: [earlyEducationRegister()],
    },
    changes,
  )
}

/** Esimerkkivirasto, Y-tunnus 9000003-8; a nation-wide register. */
export function esimerkkivirasto(changes: Partial<Profile> = {}): Profile {
  return profile(
    {
      id: '1c8f7b63-5d2e-4a4b-9fa1-8e6d3c2b7a02',
      title: 'Esimerkkivirasto, lupahallinto',
      organisationType: 'state',
      values: {
        'organisation-name': 'Esimerkkivirasto',
        'business-id': '9000003-8',
        'street-address': 'Virastokatu 3',
        'postal-code': '99980',
        'post-office': 'ESIMERKKILÄ',
        'organisation-email': 'kirjaamo@esimerkkivirasto.example',
        'organisation-phone': '+358 29 555 0200',
        'contact-name': 'Eero Esimerkki',
        'contact-title': 'ylitarkastaja',
        'contact-email': 'eero.esimerkki@esimerkkivirasto.example',
        'contact-phone': '+358 29 555 0201',
        'technical-contact-name': 'Raisa Rajapinta',
        'technical-contact-email': 'raisa.rajapinta@esimerkkivirasto.example',
        'technical-contact-phone': '+358 29 555 0202',
        'technical-deputy-name': 'Ville Varalla',
        'technical-deputy-email': 'ville.varalla@esimerkkivirasto.example',
        'technical-deputy-phone': '+358 29 555 0203',
        'process-email': 'vtj-integraatio@esimerkkivirasto.example',
        'billing-name': 'Esimerkkivirasto',
        'billing-address': 'PL 300, 99981 ESIMERKKILÄ',
        'e-invoice-address': '003790000038',
        'e-invoice-operator': '003799999997',
        'billing-reference': 'LUPAHALLINTO 2026',
      },
      registers: [nationalRegister()],
    },
    changes,
  )
}

/** Mallimaan hyvinvointialue, Y-tunnus 9000004-6; a patient register with its predecessor's permit. */
export function mallimaa(changes: Partial<Profile> = {}): Profile {
  return profile(
    {
      id: '2d9a8c74-6e3f-4b5c-8ab2-9f7e4d3c8b03',
      title: 'Mallimaan hyvinvointialue, potilasrekisteri',
      organisationType: 'wellbeing-county',
      values: {
        'organisation-name': 'Mallimaan hyvinvointialue',
        'business-id': '9000004-6',
        'street-address': 'Sairaalantie 5',
        'postal-code': '99970',
        'post-office': 'MALLIMAA',
        'organisation-email': 'kirjaamo@mallimaa.example',
        'organisation-phone': '+358 14 555 0300',
        'contact-name': 'Hanna Hoitava',
        'contact-title': 'tietosuoja-asiantuntija',
        'contact-email': 'hanna.hoitava@mallimaa.example',
        'contact-phone': '+358 40 555 0301',
        'technical-contact-name': 'Petri Palvelin',
        'technical-contact-email': 'petri.palvelin@mallimaa.example',
        'technical-contact-phone': '+358 40 555 0302',
        'technical-deputy-name': 'Leena Liitos',
        'technical-deputy-email': 'leena.liitos@mallimaa.example',
        'technical-deputy-phone': '+358 40 555 0303',
        'process-email': 'vtj-muutokset@mallimaa.example',
        'billing-name': 'Mallimaan hyvinvointialue, ostolaskut',
        'billing-address': 'PL 50, 99971 MALLIMAA',
        'e-invoice-address': '003790000046',
        'e-invoice-operator': '003799999997',
        'billing-reference': 'POTILASREKISTERI 300',
      },
      registers: [patientRegister()],
    },
    changes,
  )
}
