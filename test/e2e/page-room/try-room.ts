// What is tried of the page room as a content script; it tells what came of it in an attribute of the toy page.
import type { Room } from './entry'

export type Said = {
  style: string
  isOpen: boolean
  labels: (string | undefined)[]
  written: string[]
  heard: string[]
  risks: (string | null)[]
  hosts: number
}

/** For `tryRoom`. */
export const FORM = `<label>Nimi <input id="n"></label><select id="s"><option value="">Valitse</option><option>Kunta</option></select>
  <label><input type="checkbox" id="c"> Sama</label><input type="radio" name="r" id="k"><label for="k">Kyllä</label>
  <iframe srcdoc="<label>Kehyksessä <input></label>"></iframe><x-field></x-field>`

/** Runs by itself in a content script, where nothing but its arguments is known. */
export async function tryRoom(room: Room, form: string): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', form)
  document.querySelector('x-field')!.attachShadow({ mode: 'closed' }).innerHTML = '<label>Suljettu <input></label>'
  await new Promise((resolve) => setTimeout(resolve, 300))
  const at = (id: string) => document.getElementById(id)!
  const { signal } = new AbortController()
  const styles =
    'b { color: rgb(1, 2, 3) } button { position: fixed; left: 300px; top: 10px; width: 100px; height: 50px; pointer-events: auto }'
  const { host, root } = room.mountHost(document, { mode: 'closed', styles, signal })
  const button = root.appendChild(document.createElement('button'))
  const style = getComputedStyle(root.appendChild(document.createElement('b'))).color
  const isOpen = host.matches(':popover-open')
  const labels = new room.PageReader(document, room.isOurHost).read().controls.map((control) => control.labels[0]?.text)
  const heard: string[] = []
  for (const type of ['focus', 'input', 'change', 'blur']) {
    at('n').addEventListener(type, (event) => heard.push([type, 'n', (event as InputEvent).inputType].filter(Boolean).join(' ')))
  }
  const writer = new room.Writer()
  const writes = [
    await writer.write({ element: at('n'), kind: 'text', value: 'abc' }, signal),
    await writer.write({ element: at('s'), kind: 'select', value: 'Kunta' }, signal),
    await writer.write({ element: at('c'), kind: 'checkbox', value: 'Sama' }, signal),
    await writer.write({ element: at('k'), kind: 'radio-group', value: 'Kyllä' }, signal),
  ]
  const click = { isTrusted: true, timeStamp: 10_000, composedPath: () => [button] } as unknown as Event
  const risks: (string | null)[] = [room.mayAct(host, click, 0)]
  const cover = document.body.appendChild(document.createElement('div'))
  cover.popover = 'manual'
  cover.style.cssText = 'inset: 0; width: 100%; height: 100%; pointer-events: none'
  cover.showPopover()
  risks.push(room.mayAct(host, click, 0))
  cover.remove()
  room.mountHost(document, { mode: 'closed', styles, signal })
  const hosts = document.querySelectorAll('html > [popover]').length
  document.body.dataset.said = JSON.stringify({
    style,
    isOpen,
    labels,
    written: writes.map((one) => `${one.result} ${one.value}`),
    heard,
    risks,
    hosts,
  })
}
