// Words of the page of sources in Swedish.
import type { PageWords } from '../fi-pages'
import { confidences } from '../sv/names'

export const sources: PageWords['sources'] = {
  heading: 'Källor',
  text: 'Här finns alla Lupaluotsis påståenden: vilken källa de bygger på, hur gamla de är och hur säkra de är. När du kontrollerar ett påstående på MDB:s webbplats eller hos MDB kan du anteckna resultatet här. Anteckningarna stannar i den här webbläsaren.',
  old: (day) =>
    `Ingen uppgift har kontrollerats under det senaste året (senast ${day}). Kontrollera det viktigaste på MDB:s webbplats innan du litar på det.`,
  search: 'Sök påstående eller källa',
  filter: 'Visa',
  filters: {
    all: 'alla påståenden',
    old: 'källor som är över ett år gamla',
    uncertain: 'slutsatser och antaganden',
    unmarked: 'utan anteckning',
    marked: 'med anteckning',
  },
  found: (n) => (n === 0 ? 'Sökningen gav inga påståenden.' : n === 1 ? '1 påstående' : `${n} påståenden`),
  dated: (day) => `Källan är daterad ${day}.`,
  undated: 'Källan har inget datum.',
  checked: (day) => `Kontrollerad ${day}.`,
  age: (months) =>
    months < 1 ? 'Mindre än en månad gammal.' : months < 24 ? `${months} mån. gammal.` : `${Math.floor(months / 12)} år gammal.`,
  confidences,
  verdicts: { confirmed: 'Bekräftat, gäller fortfarande', changed: 'Har ändrats' },
  mark: (claim) => `Anteckning: ${claim}`,
  none: 'Ingen anteckning',
  noted: (day) => `Antecknat ${day}.`,
  note: 'Egen anmärkning',
  noteHelp: 'Till exempel vem som bekräftade och var. Skriv inga personbeteckningar.',
  notSaved: 'Anteckningen sparades inte. Ta bort en eventuell personbeteckning och försök igen.',
  export: (n) => (n === 1 ? 'Spara 1 anteckning i en fil (JSON)' : `Spara ${n} anteckningar i en fil (JSON)`),
}
