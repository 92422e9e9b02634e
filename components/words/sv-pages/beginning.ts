// Words of the welcome page and of «Innan du börjar» in Swedish.
import type { PageWords } from '../fi-pages'

export const beginning: PageWords['beginning'] = {
  title: 'Välkommen',
  heading: 'Välkommen till Lupaluotsi',
  what: 'Lupaluotsi hjälper myndigheter att ansöka om datatillstånd för BDS-ändringsgränssnittet i MDB:s e-tjänst. Den visar nästa steg, påpekar brister och föreslår texter. Den trycker inte på e-tjänstens knappar och skickar ingenting: du skickar själv ansökan.',
  keepsHeading: 'Vad som sparas och var',
  keeps:
    'Profilerna, deras tidigare versioner och inställningarna finns bara i den här webbläsaren, i tilläggets eget utrymme. Ingenting skickas ut på nätet. Uppgifterna om en öppen ansökan finns bara i minnet och försvinner när du stänger fliken.',
  kept: 'Se vad som har sparats',
  termsHeading: 'Innan du tar Lupaluotsi i bruk',
  terms: [
    'Lupaluotsi är inte en tjänst som tillhandahålls av Myndigheten för digitalisering och befolkningsdata. Den är inofficiell, och MDB har inte granskat den.',
    'Kontrollera för din organisations del e-tjänstens användarvillkor och om ett sådant här tillägg får användas i webbläsaren.',
    'Sökanden ansvarar för innehållet i ansökan. Kontrollera texterna innan du skickar.',
  ],
  accessHeading: 'Åtkomst till webbplatsen',
  given:
    'Webbläsaren har gett Lupaluotsi åtkomst till asiointi.dvv.fi. På andra webbplatser fungerar Lupaluotsi inte; på sidan dvv.fi/verkkoasiointi visar den bara en kort vägledning.',
  withheld:
    'Webbläsaren ger ännu inte Lupaluotsi åtkomst till asiointi.dvv.fi. Utan åtkomst ser Lupaluotsi inte ansökan och kan inte hjälpa dig.',
  allow: 'Ge åtkomst',
  refused: 'Lupaluotsi fick inte åtkomst. Om din organisation styr webbläsaren, fråga IT-stödet.',
  start: 'Skapa den första profilen',
  before: 'Innan du börjar',
  beforeText:
    'Samla de här uppgifterna på förhand, så blir ansökan klar i ett sträck. Om någon annan vet svaret kan du kopiera en färdig begäran.',
  copy: 'Be en kollega om uppgifterna',
  copied: 'Kopierad',
  notCopied: 'Kopieringen misslyckades. Försök igen.',
  ask: (items) =>
    [
      'Hej!',
      '',
      'Vi ansöker hos Myndigheten för digitalisering och befolkningsdata om datatillstånd för BDS-ändringsgränssnittet. För ansökan behöver jag de här uppgifterna:',
      '',
      ...items.map((item) => `- ${item}`),
      '',
      'Skicka inga personbeteckningar och inga sekretessbelagda uppgifter om säkerhetsarrangemang per e-post. Tack!',
    ].join('\n'),
}
