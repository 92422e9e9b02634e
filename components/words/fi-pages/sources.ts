// Words of the Lähteet page.
import type { ClaimVerdict } from '@/lib/model/words/claim-verdicts'
import { confidences } from '../fi/names'

const verdicts: Record<ClaimVerdict, string> = { confirmed: 'Vahvistettu edelleen voimassa', changed: 'Muuttunut' }

export const sources = {
  heading: 'Lähteet',
  text: 'Tässä ovat kaikki Lupaluotsin väitteet: mihin lähteeseen ne perustuvat, kuinka vanhoja ne ovat ja kuinka varmoja. Kun tarkistat väitteen DVV:n sivuilta tai DVV:ltä, voit merkitä tuloksen tähän. Merkinnät tallentuvat vain tähän selaimeen.',
  old: (day: string) =>
    `Yhtäkään tietoa ei ole tarkistettu viimeksi kuluneen vuoden aikana (uusin tarkistus ${day}). Tarkista tärkeät kohdat DVV:n sivuilta, ennen kuin luotat niihin.`,
  search: 'Etsi väitettä tai lähdettä',
  filter: 'Näytä',
  filters: {
    all: 'kaikki väitteet',
    old: 'yli vuoden vanhat lähteet',
    uncertain: 'päätellyt ja oletukset',
    unmarked: 'merkitsemättömät',
    marked: 'merkityt',
  },
  found: (n: number) => (n === 0 ? 'Haku ei löytänyt väitteitä.' : n === 1 ? '1 väite' : `${n} väitettä`),
  dated: (day: string) => `Lähde on päivätty ${day}.`,
  undated: 'Lähteellä ei ole päiväystä.',
  checked: (day: string) => `Tarkistettu ${day}.`,
  age: (months: number) =>
    months < 1 ? 'Alle kuukauden vanha.' : months < 24 ? `${months} kk vanha.` : `${Math.floor(months / 12)} vuotta vanha.`,
  confidences,
  verdicts,
  mark: (claim: string) => `Merkintä: ${claim}`,
  none: 'Ei merkintää',
  noted: (day: string) => `Merkitty ${day}.`,
  note: 'Muistiinpano',
  noteHelp: 'Esimerkiksi kuka vahvisti tiedon ja missä. Älä kirjoita henkilötunnuksia.',
  notSaved: 'Merkintää ei tallennettu. Poista mahdollinen henkilötunnus ja yritä uudelleen.',
  export: (n: number) => (n === 1 ? 'Tallenna 1 merkintä tiedostoon (JSON)' : `Tallenna ${n} merkintää tiedostoon (JSON)`),
}
