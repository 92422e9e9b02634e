// The one next thing to do, in Swedish: one sentence for each; the portal's own words are quoted as they stand there.
import type { Words } from '../words'

const quoted = (label: string, otherwise: string) => `”${label || otherwise}”`
const FORM = '”Ansökan och beställning av ändringsdatatjänsten” (på finska ”Muutostietopalvelun hakemus ja tilaus”)'

export const next: Words['next'] = {
  heading: 'Nästa steg',
  things: {
    'press-start-application': (label) =>
      `Välj ${quoted(label, 'Påbörja en ny ansökan')}. Om du redan har en påbörjad ansökan, fortsätt med den.`,
    'press-tab': (label) => `Öppna fliken ${quoted(label, 'Offentlig förvaltning')}.`,
    'open-accordion': (label) => `Öppna punkten ${quoted(label, 'Jag vill ansöka om uppgifter ur befolkningsdatasystemet')}.`,
    'press-start': (label) => `Leta upp raden ${FORM} och välj ${quoted(label, 'Börja')} på den raden.`,
    'start-empty-form': (label) =>
      label
        ? `Börja med en tom blankett: välj ”${label}”. En tidigare blankett kan föra med sig föråldrade uppgifter.`
        : 'Börja med en tom blankett. En tidigare blankett kan föra med sig föråldrade uppgifter.',
    'fill-step': () => 'Se i förhandsgranskningen vilka uppgifter i din profil som kan fyllas i i det här steget.',
    'see-finding': (label) => label,
    'answer-todo': (label) => (label ? `Fyll i punkten ”${label}”.` : 'Fyll i punkten som saknas.'),
    'go-on': (label) => `Fortsätt genom att välja ${quoted(label, 'Nästa')}.`,
    'attach-permit': (label) =>
      label
        ? `Bifoga det gällande datatillståndet under punkten ”${label}”.`
        : 'Bifoga det gällande datatillståndet till ansökan om det finns ett sådant.',
    'check-summary': () => 'Läs igenom sammandraget innan du skickar ansökan.',
    'send-and-wait': (label) =>
      `Kontrollera uppgifterna och ge en försäkran om sidan ber om det. Välj sedan ${quoted(label, 'Skicka till MDB')} och vänta på kvittensen.`,
    'wait-for-receipt': () => 'Vänta på mottagningskvittensen. Ansökan är anhängig först när du har fått den.',
    done: () => 'Ansökan har skickats och mottagningskvittensen har kommit. Spara kvittensen.',
    'other-form': (label) =>
      `Det här är ${label ? `blanketten ”${label}”` : 'en annan blankett'}. Om du ansöker om tillstånd för BDS-ändringsgränssnittet, gå tillbaka och välj blanketten ${FORM}.`,
    unsure: () =>
      'Lupaluotsi är inte säker på vilken sida det här är och fyller inte i några fält. Du kan kopiera texterna och klistra in dem själv.',
    'choose-profile': () => 'Välj en profil, så kan Lupaluotsi föreslå uppgifter för fälten.',
    'log-in': () => 'Logga först in i e-tjänsten eller registrera dig där.',
    'log-in-again': () => 'Sessionen har avslutats. Logga in på nytt och öppna din påbörjade ansökan.',
    'continue-draft': (label) =>
      label
        ? `Du har en påbörjad ansökan. Fortsätt med den genom att välja ”${label}” på dess rad. Börja en ny bara om den gäller ett annat register.`
        : 'Fortsätt med din sparade ansökan: öppna den i förteckningen över påbörjade ansökningar. Ansökan är inte anhängig ännu.',
    'complete-returned': () => 'Läs MDB:s begäran om komplettering, komplettera ansökan och skicka den på nytt.',
    nothing: () => 'På den här sidan behöver du inte göra något för ansökan.',
  },
  showOnPage: 'Visa på sidan',
  createProfile: 'Skapa en profil, så kan Lupaluotsi föreslå uppgifter för fälten.',
  createProfileButton: 'Skapa en profil',
  chooseProfileButton: 'Välj en profil',
  dismissForm: 'Påminn mig inte mer om den här blanketten',
}
