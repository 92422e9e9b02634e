// Every state of the panel with invented data, by name: what the gallery shows and the component tests start from.
import type { MarkerView, PanelView } from '@/components/overlay/props'
import type { NextThing, PathStep } from '@/lib/model/advice'
import type { PathStepId, StepState } from '@/lib/model/words/ids'
import { CHECKED, FORMAT, LAW, MARKER, NOT_PENDING, NOTES, RHYTHM, TODOS } from './advice'
import { OUTCOMES, ROWS, UNDONE } from './rows'

const PATH: PathStepId[] = ['tab', 'choose', 'new-application', 'organisation', 'usage', 'protection', 'attachments', 'saved', 'receipt']

/** The path at one step: all before it done, all after it not begun. */
export function pathAt(current: PathStepId, state: StepState = 'in-progress'): PathStep[] {
  const at = PATH.indexOf(current)
  return PATH.map((id, index) => ({ id, current: index === at, state: index < at ? 'done' : index === at ? state : 'not-started' }))
}

const next = (what: NextThing['what'], some: Partial<NextThing> = {}): NextThing => ({
  what,
  advice: null,
  handle: null,
  label: '',
  ...some,
})
const register = (n: number, title: string) => ({ id: `00000000-0000-4000-8000-00000000010${n}`, title })

export const PROFILES: PanelView['profiles'] = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    title: 'Mallilan kunta',
    registers: [register(1, 'Varhaiskasvatuksen asiakasrekisteri'), register(2, 'Oppilasrekisteri'), register(3, 'Venepaikkarekisteri')],
  },
  { id: '00000000-0000-4000-8000-000000000002', title: 'Esimerkkivirasto', registers: [register(4, 'Lupahallinnon rekisteri')] },
]

/** The usage step with findings of both kinds, to-dos and notes. */
export const FINDINGS: PanelView = {
  form: 'muutostietopalvelu',
  status: 'recognised',
  step: 'usage',
  formName: 'Muutostietopalvelun hakemus ja tilaus',
  next: next('see-finding', { advice: MARKER.id, handle: 'h1', label: 'Määrittele käyttötarkoitus' }),
  path: pathAt('usage', 'to-check'),
  findings: [MARKER, LAW, RHYTHM, FORMAT, CHECKED],
  todos: TODOS,
  opened: null,
  notes: NOTES,
  notPending: null,
  labels: {},
  application: 'new-permit',
  ticked: [],
  profiles: PROFILES,
  moreProfiles: true,
  profile: PROFILES[0]!.id,
  register: PROFILES[0]!.registers[0]!.id,
  canPreview: true,
  preview: null,
  writing: null,
  outcomes: [],
  undoable: 0,
  undone: [],
  copies: ['purpose', 'data-description', 'turvakielto-basis'],
  copied: null,
  copiedAdvice: null,
  notice: null,
  foreignFrames: [],
  dock: 'right',
  minimised: false,
  edge: 0.5,
  readNotes: [],
}

const calm: Partial<PanelView> = { findings: [], todos: [], notes: [] }
const nowhere: Partial<PanelView> = { ...calm, form: 'none', step: null, formName: '', path: [], canPreview: false, copies: [] }

/** By name; each differs from the first in what it is about. */
export const VIEWS: Record<string, PanelView> = {
  findings: FINDINGS,
  opened: { ...FINDINGS, opened: MARKER.id },
  'opened-checked': { ...FINDINGS, opened: CHECKED.id },
  nothing: { ...FINDINGS, ...calm, path: pathAt('usage'), next: next('go-on', { handle: 'h9', label: 'Seuraava' }) },
  'empty-step': { ...FINDINGS, ...calm, todos: TODOS, next: next('fill-step') },
  question: {
    ...FINDINGS,
    ...calm,
    step: 'new-application',
    path: pathAt('new-application'),
    application: null,
    next: next('start-empty-form', { handle: 'h2', label: 'Uusi tyhjä lomake' }),
    canPreview: false,
  },
  preview: { ...FINDINGS, preview: ROWS },
  writing: { ...FINDINGS, writing: { done: 6, total: 14 } },
  outcome: { ...FINDINGS, findings: [RHYTHM], outcomes: OUTCOMES, undoable: 12, next: next('go-on', { handle: 'h9', label: 'Seuraava' }) },
  'outcome-fine': {
    ...FINDINGS,
    ...calm,
    outcomes: OUTCOMES.map((one) => ({ ...one, outcome: 'written' as const })),
    undoable: 18,
    next: next('go-on', { handle: 'h9', label: 'Seuraava' }),
  },
  undone: { ...FINDINGS, undone: UNDONE },
  unsure: {
    ...FINDINGS,
    ...calm,
    step: null,
    path: [],
    canPreview: false,
    status: 'unsure',
    formName: 'Hakemus ja tilaus',
    form: 'muutostietopalvelu',
    next: next('unsure'),
  },
  unknown: {
    ...FINDINGS,
    ...nowhere,
    status: 'unknown',
    path: PATH.map((id) => ({ id, state: 'not-started', current: false })),
    next: next('unsure'),
  },
  start: {
    ...FINDINGS,
    ...nowhere,
    step: 'start',
    path: pathAt('tab'),
    next: next('press-tab', { handle: 'h3', label: 'Julkishallinto' }),
  },
  other: {
    ...FINDINGS,
    ...nowhere,
    form: 'other',
    formName: 'VTJkyselyn tietolupa',
    next: next('other-form', { label: 'VTJkyselyn tietolupa' }),
  },
  renewed: {
    ...FINDINGS,
    form: 'renewed',
    formName: 'VTJ-muutosrajapinnan tietolupahakemus',
    findings: [LAW],
    next: next('see-finding', { advice: LAW.id, handle: 'h1' }),
  },
  error: { ...FINDINGS, notice: 'bug' },
  blocked: { ...FINDINGS, notice: 'click-blocked', foreignFrames: ['https://muualla.invalid'] },
  'no-profile': {
    ...FINDINGS,
    ...calm,
    profiles: [],
    profile: null,
    register: null,
    canPreview: false,
    copies: [],
    next: next('choose-profile'),
  },
  'not-pending': {
    ...FINDINGS,
    ...calm,
    step: 'summary',
    path: pathAt('saved', 'to-check'),
    notPending: NOT_PENDING,
    next: next('send-and-wait', { handle: 'h4', label: 'Lähetä DVV:lle' }),
    canPreview: false,
  },
  done: {
    ...FINDINGS,
    ...calm,
    step: 'receipt',
    path: pathAt('receipt', 'done'),
    ticked: ['receipt-got'],
    next: next('done'),
    canPreview: false,
  },
  bottom: { ...FINDINGS, dock: 'bottom' },
  minimised: { ...FINDINGS, minimised: true },
}

/** Buttons pressed after showing, so that what they open is seen too. */
export const PRESSED: Record<string, string[]> = {
  nothing: ['.dock-button', '[data-fold=path] > button', '[data-fold=choice] > button'],
  findings: ['[data-fold=notes] > button'],
  'not-pending': ['[data-fold=path] > button'],
}

export const MARKERS: MarkerView[] = [
  {
    advice: RHYTHM.id,
    field: 'delivery-rhythm',
    kind: 'warning',
    label: 'Toimitusrytmi',
    sentence: 'Uusi palvelu ei käytä tätä tietoa: organisaatiosi noutaa tiedot itse.',
  },
  { advice: 'product-not-used', field: 'product', kind: 'note', label: 'Tuote', sentence: 'Uusi palvelu ei käytä tätä tietoa.' },
]
