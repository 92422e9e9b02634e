// Finnish words of the toolbar, and of what has no name of its own yet: the background has no other words than these.

export const toolbar = {
  name: 'Lupaluotsi',
  untitled: { profile: 'Nimetön profiili', register: 'Nimetön rekisteri' },
  badge: {
    name: 'Lupaluotsi',
    findings: (count: number) => (count === 1 ? '1 avoin havainto.' : `${count} avointa havaintoa.`),
    notPending: 'Hakemus ei ole vielä vireillä.',
    blocked: 'Jokin peittää paneelin, joten painallusta ei otettu huomioon.',
    withheld: 'Selain ei anna Lupaluotsille lupaa tähän sivustoon',
  },
}

export type ToolbarWords = typeof toolbar
