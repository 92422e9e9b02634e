// The extension's own pages and the toolbar in Finnish.
import { form } from './fi-pages/form'
import { keeping } from './fi-pages/keeping'
import { organisation } from './fi-pages/organisation'
import { popup } from './fi-pages/popup'
import { register } from './fi-pages/register'

export const fiPages = {
  name: 'Lupaluotsi',
  untitled: { profile: 'Nimetön profiili', register: 'Nimetön rekisteri' },
  unofficial: 'Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu.',
  badge: {
    name: 'Lupaluotsi',
    findings: (count: number) => (count === 1 ? '1 avoin havainto.' : `${count} avointa havaintoa.`),
    notPending: 'Hakemus ei ole vielä vireillä.',
    blocked: 'Jokin peittää paneelin, joten painallusta ei suoritettu.',
    withheld: 'Selain ei anna Lupaluotsille lupaa tähän sivustoon',
  },
  sources: {
    heading: 'Lähteet',
    text: 'Lupaluotsin neuvot perustuvat näihin lähteisiin. Vanha tieto voi olla muuttunut: tarkista se DVV:n sivuilta.',
    columns: { source: 'Lähde', dated: 'Päivätty', checked: 'Tarkistettu', advice: 'Neuvoja' },
    undated: 'ei päiväystä',
  },
  organisation,
  register,
  form,
  keeping,
  popup,
}

export type PageWords = typeof fiPages
