// A snapshot with a few of everything, and strings that nobody may find again.
import type { PageSnapshot, SnapshotControl } from '@/lib/model/snapshot'

/** A control that stands empty. */
export function control(some: Partial<SnapshotControl>): SnapshotControl {
  return {
    ...{ handle: 'h1', kind: 'text', labels: [{ from: 'label', text: 'Käyttötarkoitus' }], sections: [], value: '', checked: false },
    ...{ options: [], maxLength: null, required: false, writable: true, visible: true, readOnly: false, disabled: false },
    ...{ isDefault: true, description: '' },
    ...some,
  }
}

/** A page of our form that holds `canary` wherever a person or a portal could have put it. */
export function pageWith(canary: string): PageSnapshot {
  const sections = [`Tervetuloa ${canary}`, 'Tietojen käyttö']
  const option = (label: string, selected: boolean) => ({ label, value: canary, selected, disabled: false })
  return {
    language: 'fi',
    title: `Hakemus ${canary} – Verkkoasiointi`,
    headings: [
      { level: 1, text: 'Muutostietopalvelun hakemus ja tilaus', main: true },
      { level: 2, text: `Hakija ${canary}`, main: false },
    ],
    progress: [
      { text: 'Tietojen käyttö', current: true },
      { text: `Liitteet ${canary}`, current: false },
    ],
    controls: [
      control({ value: canary, sections, isDefault: false }),
      control({ handle: 'h2', kind: 'file', value: `${canary}.pdf`, labels: [{ from: 'label', text: `Liite ${canary}.pdf` }] }),
      control({ handle: 'h3', kind: 'select', value: canary, options: [option('Valitse', false), option(`Rekisteri ${canary}`, true)] }),
      control({ handle: 'h4', kind: 'checkbox', checked: true, value: canary, labels: [{ from: 'label', text: `Valitse ${canary}` }] }),
      control({ handle: 'h5', labels: [{ from: 'placeholder', text: `esim. ${canary}` }], description: `Annoit arvon ${canary}.` }),
    ],
    actions: [{ handle: 'h6', kind: 'link', text: `Avaa ${canary}`, sections, visible: true, disabled: false, active: false }],
    answers: [{ handle: 'h7', label: `Nimi ${canary}`, sections, value: canary }],
    notices: [`Hakemus ${canary} on tallennettu.`],
    modal: false,
    foreignFrames: [`https://${canary}.example`],
    truncated: false,
  }
}
