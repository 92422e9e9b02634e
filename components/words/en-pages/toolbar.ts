// English words of the toolbar, and of what has no name of its own yet.
import type { ToolbarWords } from '../fi-pages/toolbar'

export const toolbar: ToolbarWords = {
  name: 'Lupaluotsi',
  untitled: { profile: 'Untitled profile', register: 'Untitled register' },
  badge: {
    name: 'Lupaluotsi',
    findings: (count) => (count === 1 ? '1 open finding.' : `${count} open findings.`),
    notPending: 'The application is not pending yet.',
    blocked: 'Something covers the panel, so the click was not carried out.',
    withheld: 'The browser does not give Lupaluotsi access to this site',
  },
}
