// Swedish words of the toolbar, and of what has no name of its own yet.
import type { ToolbarWords } from '../fi-pages/toolbar'

export const toolbar: ToolbarWords = {
  name: 'Lupaluotsi',
  untitled: { profile: 'Namnlös profil', register: 'Namnlöst register' },
  badge: {
    name: 'Lupaluotsi',
    findings: (count) => (count === 1 ? '1 öppen observation.' : `${count} öppna observationer.`),
    notPending: 'Ansökan är inte anhängig ännu.',
    blocked: 'Något täcker panelen, så klicket utfördes inte.',
    withheld: 'Webbläsaren ger inte Lupaluotsi åtkomst till den här webbplatsen',
  },
}
