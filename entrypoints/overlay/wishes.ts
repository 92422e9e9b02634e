// What a person may wish in the panel, and what is done about it. Nothing here ever presses a button of the portal.
import type { PanelWishes } from '@/components/overlay/props'
import { ask } from '@/lib/messages/send'
import type { Advice } from '@/lib/model/advice'
import type { Handle } from '@/lib/model/snapshot'
import type { ComposedField, FillField } from '@/lib/model/words/ids'
import { copyToClipboard } from '@/lib/page/copy'
import { giveTextFile } from '@/lib/page/give-file'
import { goTo } from '@/lib/page/go'
import { MARKER } from '@/lib/text/marker'
import { askAgain } from './ask-again'
import { fillWishes } from './fill-wishes'
import type { Memory } from './memory'
import { isCounted } from './panel-view'
import type { Pilot } from './pilot-part'

/** The panel's wishes, bound to one flight. */
export function wishesOf(pilot: Pilot): PanelWishes {
  const session = () => pilot.memory.session
  return {
    ...pageWishes(pilot),
    ...fillWishes(pilot),
    markChecked: ({ textKey }, checked) =>
      pilot.keep({ checked: checked ? [...session().checked, textKey] : session().checked.filter((key) => key !== textKey) }),
    chooseApplication: (application) => pilot.keep({ application }),
    chooseProfile(profile) {
      const registers = pilot.desk.profiles.find((one) => one.id === profile)?.registers ?? []
      const register = registers.length === 1 ? registers[0]!.id : null
      pilot.guarded(() => pilot.memory.change({ lastProfile: profile, lastRegister: register }))
      pilot.put({ preview: null })
      pilot.keep({ profile, register })
    },
    chooseRegister(register) {
      pilot.guarded(() => pilot.memory.change({ lastRegister: register }))
      pilot.put({ preview: null })
      pilot.keep({ register })
    },
    chooseOther: () => pilot.guarded(() => ask('open-page', { page: 'profiles' })),
    openProfiles: () => pilot.guarded(() => ask('open-page', { page: 'profiles' })),
    openSources: () => pilot.guarded(() => ask('open-page', { page: 'sources' })),
    makeReport: () =>
      pilot.guarded(async () => {
        const { result } = await ask('report-wanted', {})
        if (result === 'no-answer') pilot.put({ notice: 'page-not-read' })
      }),
    tickByHand: (what, ticked) =>
      pilot.keep({ ticked: ticked ? [...session().ticked, what] : session().ticked.filter((one) => one !== what) }),
    dismissForm() {
      const name = pilot.look?.page.formName ?? ''
      changeAndShow(pilot, { dismissedForms: [...pilot.memory.settings.dismissedForms, name] })
      pilot.renew()
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
    if (!element) return
    // The page scrolls there smoothly; only when it has come it is seen whether the panel covers it.
    document.addEventListener('scrollend', () => pilot.makeWay(element, true), { capture: true, once: true })
    goTo(element)
  }
  return {
    goToField: (advice: Advice) => goToHandle(advice.handle),
    goToNext: () => goToHandle(pilot.look?.next.handle ?? null),
    open(opened: string | null) {
      pilot.put({ opened })
      if (opened !== null && pilot.memory.settings.minimised) changeAndShow(pilot, { minimised: false })
    },
    nextFinding() {
      const open = pilot.look?.advice.filter((one) => isCounted(one) && one.place === 'findings' && !one.checked) ?? []
      const next = open[(open.findIndex((one) => one.id === pilot.desk.opened) + 1) % open.length]
      if (!next) return
      pilot.put({ opened: next.id })
      goToHandle(next.handle)
    },
    copy: (what: FillField | 'marker') =>
      pilot.guarded(async () => {
        const text = what === 'marker' ? MARKER : await composedText(what)
        if (text === null) return pilot.put({ notice: 'profile-gone' })
        await copyToClipboard(text)
        pilot.put({ copied: what, copiedAdvice: null })
      }),
    saveWhole: (field: ComposedField, file: string) =>
      pilot.guarded(async () => {
        const text = await composedText(field)
        if (text === null) return pilot.put({ notice: 'profile-gone' })
        giveTextFile(file, text)
      }),
    copyRemedy: (advice: Advice) =>
      pilot.guarded(async () => {
        await copyToClipboard(advice.remedy)
        pilot.put({ copied: null, copiedAdvice: advice.id })
      }),
  }
}

async function composedText(field: FillField): Promise<string | null> {
  return (await askAgain('copy-text', () => ({ field: field as ComposedField })))?.text ?? null
}
