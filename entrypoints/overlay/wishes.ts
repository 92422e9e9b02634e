// What a person may wish in the panel, and what is done about it. Nothing here ever presses a button of the portal.
import type { PanelWishes } from '@/components/overlay/props'
import { copyText } from '@/lib/filling/compose'
import { withShort } from '@/lib/filling/preview'
import { ask } from '@/lib/messages/send'
import type { Advice } from '@/lib/model/advice'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { Handle } from '@/lib/model/snapshot'
import type { FillField } from '@/lib/model/words/ids'
import { copyToClipboard } from '@/lib/page/copy'
import { goTo } from '@/lib/page/go'
import type { PageReader } from '@/lib/page/read'
import type { Writer } from '@/lib/page/writer'
import { MARKER } from '@/lib/text/marker'
import { acceptRows, makePreview, planOf, undoAll } from './fill-flow'
import type { Memory } from './memory'
import { type Desk, isCounted } from './panel-view'
import type { Speech } from './speech'
import { type Understanding, viewOf } from './understand'

/** What wishes may use of the flight. */
export type Pilot = {
  readonly speech: Speech
  readonly memory: Memory
  readonly reader: PageReader
  readonly writer: Writer
  readonly names: Record<string, string>
  readonly life: AbortController
  readonly understanding: Understanding | null
  readonly facts: ProfileFacts | null
  readonly desk: Desk
  put: (some: Partial<Desk>) => void
  keep: (session: TabSession) => void
  round: () => void
  guarded: (act: () => unknown) => void
}

/** The panel's wishes, bound to one flight. */
export function wishesOf(pilot: Pilot): PanelWishes {
  const session = () => pilot.memory.session
  const keepAndLook = (some: Partial<TabSession>) => {
    pilot.keep({ ...session(), ...some })
    pilot.round()
  }
  return {
    ...pageWishes(pilot),
    ...fillWishes(pilot),
    markChecked: ({ textKey }, checked) =>
      keepAndLook({ checked: checked ? [...session().checked, textKey] : session().checked.filter((key) => key !== textKey) }),
    chooseApplication: (application) => keepAndLook({ application }),
    chooseProfile(profile) {
      const registers = pilot.desk.profiles.find((one) => one.id === profile)?.registers ?? []
      const register = registers.length === 1 ? registers[0]!.id : null
      pilot.guarded(() => pilot.memory.change({ lastProfile: profile, lastRegister: register }))
      pilot.put({ preview: null })
      keepAndLook({ profile, register })
    },
    chooseRegister(register) {
      pilot.guarded(() => pilot.memory.change({ lastRegister: register }))
      pilot.put({ preview: null })
      keepAndLook({ register })
    },
    chooseOther: () => pilot.guarded(() => ask('open-page', { page: 'profiles' })),
    openProfiles: () => pilot.guarded(() => ask('open-page', { page: 'profiles' })),
    openSources: () => pilot.guarded(() => ask('open-page', { page: 'sources' })),
    tickByHand: (what, ticked) =>
      keepAndLook({ ticked: ticked ? [...session().ticked, what] : session().ticked.filter((one) => one !== what) }),
    dismissForm() {
      const name = pilot.understanding?.view.formName ?? ''
      pilot.guarded(() =>
        pilot.memory.change({ dismissedForms: [...pilot.memory.settings.dismissedForms, name] }).then(() => pilot.round()),
      )
    },
    readNote: (id) => changeAndShow(pilot, { readNotes: [...new Set([...pilot.memory.settings.readNotes, id])] }),
    dock: (dock) => changeAndShow(pilot, { dock }),
    minimise: (minimised) => changeAndShow(pilot, { minimised }),
    moveEdge: (edge) => changeAndShow(pilot, { edge }),
  }
}

function changeAndShow(pilot: Pilot, some: Parameters<Memory['change']>[0]): void {
  const done = pilot.memory.change(some)
  pilot.put({})
  pilot.guarded(() => done)
}

function pageWishes(pilot: Pilot) {
  const goToHandle = (handle: Handle | null) => {
    const element = handle === null ? undefined : pilot.reader.element(handle)
    if (element) goTo(element)
  }
  return {
    goToField: (advice: Advice) => goToHandle(advice.handle),
    goToNext: () => goToHandle(pilot.understanding?.next.handle ?? null),
    open(opened: string | null) {
      pilot.put({ opened })
      if (opened !== null && pilot.memory.settings.minimised) changeAndShow(pilot, { minimised: false })
    },
    nextFinding() {
      const open = pilot.understanding?.advice.filter((one) => isCounted(one) && one.place === 'findings' && !one.checked) ?? []
      const next = open[(open.findIndex((one) => one.id === pilot.desk.opened) + 1) % open.length]
      if (!next) return
      pilot.put({ opened: next.id })
      goToHandle(next.handle)
    },
    copy: (what: FillField | 'marker') =>
      pilot.guarded(async () => {
        const text = what === 'marker' ? MARKER : await composedText(pilot, what)
        if (text === null) return pilot.put({ notice: 'profile-gone' })
        await copyToClipboard(text)
        pilot.put({ copied: what, copiedAdvice: null })
      }),
    copyRemedy: (advice: Advice) =>
      pilot.guarded(async () => {
        await copyToClipboard(advice.remedy)
        pilot.put({ copied: null, copiedAdvice: advice.id })
      }),
  }
}

async function composedText(pilot: Pilot, field: FillField): Promise<string | null> {
  const { profile, register } = pilot.memory.session
  if (profile === null) return null
  const values = await ask('ask-values', { profile, register, fields: [field] })
  return values?.[0] ? copyText(values[0]) : null
}

function fillWishes(pilot: Pilot) {
  const change = (row: string, some: object) =>
    pilot.put({ preview: pilot.desk.preview?.map((one) => (one.row === row && one.tickable ? { ...one, ...some } : one)) ?? null })
  const hands = () => ({
    reader: pilot.reader,
    writer: pilot.writer,
    view: () => viewOf(pilot.speech.catalogue, pilot.reader.read()),
    onProgress: (done: number, total: number) => pilot.put({ writing: { done, total } }),
    signal: pilot.life.signal,
  })
  return {
    preview: () =>
      pilot.guarded(async () => {
        const view = viewOf(pilot.speech.catalogue, pilot.reader.read())
        const rows = await makePreview(view, planOf(view, pilot.names), { session: pilot.memory.session, facts: pilot.facts })
        pilot.put(rows === null ? { notice: 'profile-gone' } : { preview: rows, undone: [] })
      }),
    tick: (row: string, ticked: boolean) => change(row, { ticked }),
    useShort: (row: string) => pilot.put({ preview: pilot.desk.preview?.map((one) => (one.row === row ? withShort(one) : one)) ?? null }),
    cancel: () => pilot.put({ preview: null }),
    accept: () =>
      pilot.guarded(async () => {
        const rows = pilot.desk.preview
        if (!rows || pilot.desk.writing) return
        pilot.put({ writing: { done: 0, total: rows.filter((row) => row.ticked).length } })
        try {
          const { outcomes, undo } = await acceptRows(rows, hands())
          const kept = pilot.memory.session.undo.filter((entry) => !undo.some((one) => one.field === entry.field))
          pilot.keep({ ...pilot.memory.session, undo: [...kept, ...undo], outcomes, filledAt: new Date().toISOString() })
        } finally {
          pilot.put({ preview: null, writing: null })
          pilot.round()
        }
      }),
    undo: () =>
      pilot.guarded(async () => {
        const entries = pilot.memory.session.undo
        if (entries.length === 0 || pilot.desk.writing) return
        try {
          const undone = await undoAll(entries, hands())
          pilot.keep({ ...pilot.memory.session, undo: [], outcomes: [] })
          pilot.put({ undone })
        } finally {
          pilot.put({ writing: null })
          pilot.round()
        }
      }),
  }
}
