// Swedish words of the card on dvv.fi/verkkoasiointi; the panel shares its name and its two closing sentences.
import type { GreetingWords } from '../words'

export const greeting: GreetingWords = {
  language: 'sv',
  name: 'Lupaluotsi',
  heading: 'Lupaluotsi är med dig',
  text: 'Lupaluotsi är en lots för datatillstånd. Den hjälper dig att ansöka om datatillstånd för BDS-ändringsgränssnittet och berättar vad du ska skriva i fälten och vad du bör kontrollera innan du skickar.',
  where: 'Lupaluotsi öppnas när du loggar in i e-tjänsten på adressen asiointi.dvv.fi.',
  dismiss: 'Jag förstår',
  check: 'Kontrollera texterna innan du skickar. Sökanden ansvarar för innehållet i ansökan.',
  unofficial: 'Lupaluotsi är inte en tjänst som tillhandahålls av Myndigheten för digitalisering och befolkningsdata.',
}
