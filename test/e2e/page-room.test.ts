// The page room in real Chromium: what needs layout, real events, focus and an isolated world.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from './page-room/isolated-world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const page = (body: string) => `<!doctype html><html lang="fi"><title>Testi</title><body>${body}</body></html>`

const WITHOUT_HOST = `[...document.documentElement.childNodes].filter((node) => !node.hasAttribute?.('popover')).map((node) => node.outerHTML).join('') + document.documentElement.attributes.length`

test('leaves the page as it was: reading, watching, placing and showing add nothing but our host', async () => {
  const tab = await world.open(page('<main><h1>Lomake</h1><label for="a">Nimi</label><input id="a"><button>Seuraava</button></main>'))
  const before = await tab.inPage(WITHOUT_HOST)
  await tab.inRoom(async (room) => {
    const { signal } = new AbortController()
    const { host, root } = room.mountHost(document, { mode: 'closed', styles: 'p { color: red }', signal })
    root.append(document.createElement('p'))
    const reader = new room.PageReader(document, (element) => element === host)
    reader.read()
    room.watchPage(document, () => undefined, signal)
    room.followPlaces([{ id: 'a', element: document.querySelector('input')! }], () => undefined, signal)
    await new Promise((resolve) => setTimeout(resolve, 500))
  })
  expect(await tab.inPage(WITHOUT_HOST)).toBe(before)
  expect(await tab.inPage('document.documentElement.children.length')).toBe(3)
  expect(await tab.inPage('document.documentElement.lastElementChild.shadowRoot')).toBeNull()
  await tab.close()
})

test('reads values, defaults and what may be written as the browser lays the page out', async () => {
  const tab = await world.open(
    page(`<form><input name="plain"><fieldset disabled><input name="fieldset"></fieldset><input name="off" style="position:absolute;left:-9999px">
      <input name="tiny" style="width:1px;height:1px;padding:0;border:0"><input name="clear" style="opacity:0"><div style="visibility:hidden"><input name="unseen"></div>
      <select name="chosen"><option value="0">Valitse</option><option selected>Kunta</option></select>
      <label><input type="checkbox" name="drawn" style="opacity:0;position:absolute">Piirretty</label>
      <div style="height:40px;overflow:auto" id="scroller"><div style="height:3000px"></div><input name="below"></div></form>`),
  )
  await tab.inPage(`document.getElementById('scroller').scrollTop = 0`)
  const controls = await tab.inRoom((room) =>
    new room.PageReader(document, room.isOurHost)
      .read()
      .controls.map(({ labels, writable, isDefault }) => [labels.at(-1)!.text, writable, isDefault]),
  )
  expect(controls).toEqual([
    ['plain', true, true],
    ['fieldset', false, true],
    ['off', false, true],
    ['tiny', false, true],
    ['clear', false, true],
    ['unseen', false, true],
    ['chosen', true, true],
    ['drawn', true, true],
    ['below', true, true],
  ])
  await tab.close()
})

test('reads into closed shadow roots and frames of the same origin, and names frames it cannot read', async () => {
  const tab = await world.open(
    page(`<x-field></x-field><iframe srcdoc="<label>Kehyksessä <input></label>"></iframe><iframe src="https://muu.example/kartta" width="200" height="100"></iframe>
      <script>document.querySelector('x-field').attachShadow({ mode: 'closed' }).innerHTML = '<label>Suljettu <input></label>'</script>`),
  )
  const read = () => tab.inRoom((room) => new room.PageReader(document, room.isOurHost).read())
  // The frames come later than the page.
  await expect.poll(async () => (await read()).controls).toHaveLength(2)
  const snapshot = await read()
  expect(snapshot.controls.map((control) => control.labels[0]!.text)).toEqual(['Suljettu', 'Kehyksessä'])
  expect(snapshot.foreignFrames).toEqual(['https://muu.example'])
  await tab.close()
})

test('notices a modal dialog, by the element and by the attribute', async () => {
  const tab = await world.open(page('<dialog>Varmista</dialog><div aria-modal="true" role="dialog" style="display:none">Toinen</div>'))
  const modal = () => tab.inRoom((room) => new room.PageReader(document, room.isOurHost).read().modal)
  expect(await modal()).toBe(false)
  await tab.inPage(`document.querySelector('dialog').showModal()`)
  expect(await modal()).toBe(true)
  await tab.inPage(`document.querySelector('dialog').close(); document.querySelector('div').style.display = 'block'`)
  expect(await modal()).toBe(true)
  await tab.close()
})

const LOG = `<script>window.log = []; for (const type of ['focus','input','change','blur','click']) document.addEventListener(type, (event) => log.push(type + ':' + (event.target.id || event.target.name) + (event.inputType ? ':' + event.inputType : '')), true)</script>`

test('writes a text so that the page hears focus, input, change and blur, and gives the focus back', async () => {
  const tab = await world.open(page(`${LOG}<button id="b">x</button><textarea id="t" maxlength="20"></textarea>`))
  const outcome = await tab.inRoom(async (room) => {
    document.getElementById('b')!.focus()
    const result = await room.writeControl(
      { element: document.getElementById('t')!, kind: 'textarea', value: 'rivi\r\ntoinen' },
      new AbortController().signal,
    )
    return { ...result, focused: document.activeElement?.id }
  })
  expect(outcome).toEqual({ result: 'written', value: 'rivi\ntoinen', focused: 'b' })
  expect(await tab.inPage('log')).toEqual([
    'focus:b',
    'blur:b',
    'focus:t',
    'input:t:insertReplacementText',
    'change:t',
    'blur:t',
    'focus:b',
  ])
  await tab.close()
})

test('writes into a control whose page tracks the value as React does', async () => {
  const tab = await world.open(
    page(`<input id="r"><script>
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'), input = document.getElementById('r'); let tracked = '', state = ''
      Object.defineProperty(input, 'value', { get() { return own.get.call(this) }, set(value) { tracked = value; own.set.call(this, value) } })
      document.addEventListener('input', (event) => { const now = own.get.call(input); if (now === tracked) return; tracked = now; state = now; setTimeout(() => { input.value = state }, 20) })
      window.stateNow = () => state</script>`),
  )
  const outcome = await tab.inRoom((room) =>
    room.writeControl({ element: document.getElementById('r')!, kind: 'text', value: 'Verohallinto' }, new AbortController().signal),
  )
  expect(outcome).toEqual({ result: 'written', value: 'Verohallinto' })
  expect(await tab.inPage('stateNow()')).toBe('Verohallinto')
  await tab.close()
})

test('looks again when the page says that its address changed, and not when a script only says so', async () => {
  const tab = await world.open(page('<input>'))
  await tab.inRoom((room) => {
    const rounds: string[] = []
    Object.assign(globalThis, { rounds })
    room.watchPage(document, (why) => rounds.push(why), new AbortController().signal)
  })
  const rounds = () => tab.inRoom(() => (globalThis as unknown as { rounds: string[] }).rounds)
  await tab.inPage(
    `for (const type of ['popstate', 'hashchange', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }))`,
  )
  await tab.inPage('new Promise((resolve) => setTimeout(resolve, 300))')
  expect(await rounds()).toEqual([])
  await tab.inPage(`location.hash = 'b'`)
  await expect.poll(rounds).toContain('navigation')
  await tab.close()
})

test('says when the page changed, refused or re-rendered what was written', async () => {
  const tab = await world.open(
    page(`<input id="mask"><input id="stubborn" value="vanha"><span id="place"><input id="again"></span><script>
      mask.oninput = () => { mask.value = mask.value.toUpperCase() }
      stubborn.oninput = () => setTimeout(() => { stubborn.value = 'vanha' }, 50)
      again.onchange = (event) => setTimeout((value) => { place.innerHTML = '<input id="again">'; document.getElementById('again').value = value }, 50, event.target.value)</script>`),
  )
  const results = await tab.inRoom(async (room) => {
    const { signal } = new AbortController()
    const writer = new room.Writer()
    return Promise.all(
      ['mask', 'stubborn', 'again'].map((id) =>
        writer.write({ element: document.getElementById(id)!, kind: 'text', value: 'uusi' }, signal),
      ),
    )
  })
  expect(results).toEqual([
    { result: 'changed-by-page', value: 'UUSI' },
    { result: 'refused-by-page', value: 'vanha' },
    { result: 'written', value: 'uusi' },
  ])
  await tab.close()
})

test('looks for each control when its turn has come, after what the page did at the write before', async () => {
  const tab = await world.open(
    page(`<input id="a"><span id="place"><input id="b"></span><script>
      a.onchange = () => setTimeout(() => { place.innerHTML = '<input id="b" class="new">' }, 0)</script>`),
  )
  const outcome = await tab.inRoom(async (room) => {
    const turn = (id: string) => () => ({ element: document.getElementById(id)!, kind: 'text' as const, value: id })
    const results = await new room.Writer().writeAll([turn('a'), () => null, turn('b')], new AbortController().signal)
    return { results, shown: document.querySelector<HTMLInputElement>('.new')!.value }
  })
  const written = (value: string) => ({ result: 'written', value })
  expect(outcome).toEqual({ results: [written('a'), null, written('b')], shown: 'b' })
  await tab.close()
})

test('chooses by the words of an option, never adds one, and clicks only what differs', async () => {
  const tab = await world.open(
    page(`${LOG}<select id="s"><option value="">Valitse</option><option value="1">Kunta *</option><option value="2">Sama</option><option value="3">Sama</option></select>
      <input type="radio" name="r" id="k"><label for="k">Kyllä</label><input type="radio" name="r" id="e" checked><label for="e">Ei</label><label><input type="checkbox" id="c"> Samat tiedot</label>`),
  )
  const results = await tab.inRoom(async (room) => {
    const { signal } = new AbortController()
    const writer = new room.Writer()
    const at = (id: string) => document.getElementById(id)!
    const all = [
      await writer.write({ element: at('s'), kind: 'select', value: 'kunta' }, signal),
      await writer.write({ element: at('s'), kind: 'select', value: 'Valtio' }, signal),
      await writer.write({ element: at('s'), kind: 'select', value: 'Sama' }, signal),
      await writer.write({ element: at('k'), kind: 'radio-group', value: 'Kyllä' }, signal),
      await writer.write({ element: at('k'), kind: 'radio-group', value: 'Kyllä' }, signal),
      await writer.write({ element: at('c'), kind: 'checkbox', value: 'true' }, signal),
      await writer.write({ element: at('c'), kind: 'checkbox', value: 'Samat tiedot' }, signal),
      await writer.write({ element: at('c'), kind: 'checkbox', value: '' }, signal),
      await writer.write({ element: at('s'), kind: 'select', value: '' }, signal),
    ]
    return all.map(({ result, value }) => `${result} ${value}`)
  })
  expect(results).toEqual([
    'written Kunta *',
    'refused-by-page Kunta *',
    'refused-by-page Kunta *',
    'written Kyllä',
    'written Kyllä',
    'written Samat tiedot',
    'written Samat tiedot',
    'written ',
    'written ',
  ])
  expect(await tab.inPage(`log.filter((line) => line.startsWith('click')).length`)).toBe(3)
  expect(await tab.inPage('document.querySelectorAll("option").length')).toBe(4)
  await tab.close()
})

test('writes nothing where it must not, and nothing of what does not fit', async () => {
  const tab = await world.open(
    page(`${LOG}<input id="hidden" style="display:none"><input id="trap" tabindex="-1"><input id="password" type="password"><input id="file" type="file"><div inert><input id="inert"></div>
      <input id="disabled" disabled><input id="readonly" readonly value="luku"><input id="short" maxlength="3"><input id="number" type="number"><div id="editor" contenteditable></div>`),
  )
  const results = await tab.inRoom(async (room) => {
    const { signal } = new AbortController()
    const kinds = { password: 'password', file: 'file', number: 'number', editor: 'editor' } as const
    const lines: string[] = []
    for (const element of document.querySelectorAll('input, [contenteditable]')) {
      const kind = kinds[element.id as keyof typeof kinds] ?? 'text'
      lines.push(`${element.id} ${(await room.writeControl({ element, kind, value: 'teksti' }, signal)).result}`)
    }
    return lines
  })
  expect(results).toEqual([
    'hidden blocked',
    'trap blocked',
    'password blocked',
    'file blocked',
    'inert blocked',
    'disabled refused-by-page',
    'readonly refused-by-page',
    'short refused-by-page',
    'number refused-by-page',
    'editor blocked',
  ])
  expect(await tab.inPage('log')).toEqual([])
  await tab.close()
})

test('writes nothing into a field that is laid out where nobody sees it', async () => {
  const inside = (id: string, css: string) => `<div style="${css}"><input id="${id}"></div>`
  const tab = await world.open(
    page(
      [
        inside('plain', 'overflow:hidden'),
        inside('scrolled', 'height:40px;overflow:auto'),
        inside('shaded', 'opacity:.8;filter:drop-shadow(0 0 1px)'),
        inside('faint', 'opacity:.04'),
        inside('filtered', 'filter:opacity(0)'),
        inside('clipped', 'clip-path:inset(100%)'),
        inside('old-clipped', 'position:absolute;clip:rect(0,0,0,0)'),
        inside('masked', 'mask-image:linear-gradient(transparent,transparent)'),
        inside('flat', 'height:0;overflow:hidden'),
        inside('narrow', 'width:1px;overflow:hidden'),
        inside('right', 'position:fixed;left:6000px'),
        inside('below', 'position:fixed;top:9000px'),
        '<form style="opacity:.04"><input type="hidden" name="parentNode"><input id="in-form"></form>',
        `<iframe srcdoc="<input id='framed'>"></iframe><iframe srcdoc="<input id='in-faint-frame'>" style="opacity:.01"></iframe>`,
      ].join(''),
    ),
  )
  const results = await tab.inRoom(async (room) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { signal } = new AbortController()
    const inFrames = [...document.querySelectorAll('iframe')].flatMap((frame) => [...frame.contentDocument!.querySelectorAll('input')])
    const lines: string[] = []
    for (const element of [...document.querySelectorAll('input[id]'), ...inFrames]) {
      lines.push(`${element.id} ${(await room.writeControl({ element, kind: 'text', value: 'teksti' }, signal)).result}`)
    }
    return lines
  })
  const hidden = ['faint', 'filtered', 'clipped', 'old-clipped', 'masked', 'flat', 'narrow', 'right', 'below', 'in-form']
  expect(results).toEqual([
    ...['plain', 'scrolled', 'shaded'].map((id) => `${id} written`),
    ...hidden.map((id) => `${id} blocked`),
    'framed written',
    'in-faint-frame blocked',
  ])
  await tab.close()
})

test('gives back the same answer after writing as the next reading does', async () => {
  const tab = await world.open(
    page(
      '<label><input type="checkbox" id="c">  Samat   tiedot <button>Ohje</button></label><label><input type="radio" name="r" id="k"> <b>Kyl</b>lä</label><input type="radio" name="r"> Ei<br><input id="t">',
    ),
  )
  const pairs = await tab.inRoom(async (room) => {
    const { signal } = new AbortController()
    const written = [
      await room.writeControl({ element: document.getElementById('c')!, kind: 'checkbox', value: 'true' }, signal),
      await room.writeControl({ element: document.getElementById('k')!, kind: 'radio-group', value: 'Ei' }, signal),
      await room.writeControl({ element: document.getElementById('t')!, kind: 'text', value: 'a  b' }, signal),
    ].map((one) => one.value)
    const read = new room.PageReader(document, room.isOurHost).read().controls.map((control) => control.value)
    return { written, read }
  })
  expect(pairs.written).toEqual(['Samat tiedot', 'Ei', 'a  b'])
  expect(pairs.read).toEqual(pairs.written)
  await tab.close()
})

test('hears typing and leaving a field, the address and changes of the page, but not itself', async () => {
  const tab = await world.open(page('<input id="a"><input id="b"><p>teksti</p>'))
  await tab.inRoom((room) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const { signal } = new AbortController()
    room.watchPage(document, (why, detail) => seen.push(detail ? `${why} ${detail.id}` : why), signal)
    const { root } = room.mountHost(document, { mode: 'closed', styles: '', signal })
    root.append(document.createElement('p'))
  })
  const heard = () =>
    tab.inRoom(async () => {
      await new Promise((resolve) => setTimeout(resolve, 900))
      return (globalThis as unknown as { seen: string[] }).seen.splice(0)
    })
  expect(await heard()).toEqual([])
  await tab.inRoom((room) =>
    room.writeControl({ element: document.getElementById('b')!, kind: 'text', value: 'me' }, new AbortController().signal),
  )
  expect(await heard()).toEqual([])
  await tab.inPage(`document.getElementById('a').dispatchEvent(new Event('input', { bubbles: true }))`)
  expect(await heard()).toEqual([])
  await tab.inPage(`document.getElementById('a').focus()`)
  await tab.type('oma')
  expect(await heard()).toEqual(['input a'])
  await tab.inPage(`document.getElementById('b').focus()`)
  expect(await heard()).toEqual(['left a'])
  await tab.inPage(`document.querySelector('p').textContent = 'uusi'; document.querySelector('p').className = 'x'`)
  expect(await heard()).toEqual(['mutation'])
  await tab.inPage(`history.pushState(null, '', '#toinen'); document.querySelector('p').textContent = 'sivu'`)
  expect(await heard()).toEqual(['navigation'])
  await tab.close()
})

test('keeps rounds apart while the page never stops changing', async () => {
  const tab = await world.open(page('<p>0</p><script>setInterval(() => { document.querySelector("p").textContent++ }, 5)</script>'))
  const rounds = await tab.inRoom(async (room) => {
    let count = 0
    const life = new AbortController()
    room.watchPage(document, () => count++, life.signal)
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    life.abort()
    const ended = count
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return [ended, count - ended]
  })
  expect(rounds[0]).toBeGreaterThan(1)
  expect(rounds[0]).toBeLessThan(12)
  expect(rounds[1]).toBe(0)
  await tab.close()
})

test('is there once: a new host takes the place of an orphan, comes back when removed, and goes with its signal', async () => {
  const tab = await world.open(page('<p>x</p>'))
  const count = () => tab.inPage<number>(`document.querySelectorAll('html > [popover]').length`)
  await tab.inRoom((room) => {
    const mount = (signal: AbortSignal) => room.mountHost(document, { mode: 'closed', styles: '', signal })
    mount(new AbortController().signal)
    const life = new AbortController()
    Object.assign(globalThis, { life })
    mount(life.signal)
  })
  expect(await count()).toBe(1)
  await tab.inPage(`document.querySelector('html > [popover]').remove()`)
  expect(await count()).toBe(1)
  await tab.inPage(`document.querySelector('html > [popover]').hidePopover()`)
  await tab.inRoom(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(await tab.inPage(`document.querySelectorAll('html > :popover-open').length`)).toBe(1)
  const removed = await tab.inPage<number>(
    `(async () => { let times = 0; for (let i = 0; i < 20; i++) { const host = document.querySelector('html > [popover]'); if (!host) break; host.remove(); times++; await new Promise((r) => setTimeout(r, 5)) } return times })()`,
  )
  expect(removed).toBeLessThan(8)
  await tab.inRoom(() => (globalThis as unknown as { life: AbortController }).life.abort())
  expect(await count()).toBe(0)
  await tab.close()
})

test('puts markers outside the field, follows scrolling, and hides them with the field', async () => {
  const tab = await world.open(
    page(`<style>body{margin:0}header{position:sticky;top:0;height:60px;background:#fff}</style><header>Portaali</header><div style="padding:100px 40px 3000px">
      <input id="free" style="width:200px;height:30px;box-sizing:border-box;display:block"><div style="display:flex"><input id="left" style="width:200px;margin-top:40px"><input id="next" style="margin-top:40px"></div></div>`),
  )
  const places = await tab.inRoom(async (room) => {
    const seen: Record<string, { x: number; y: number; visible: boolean }>[] = []
    const life = new AbortController()
    const entries = ['free', 'left'].map((id) => ({ id, element: document.getElementById(id)! }))
    room.followPlaces(entries, (now) => seen.push(Object.fromEntries(now.map(({ id, ...place }) => [id, place]))), life.signal)
    const after = async (top: number) => {
      window.scrollTo({ top, behavior: 'instant' })
      for (let frames = 0; frames < 10; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
      return seen.at(-1)!
    }
    const all = [seen[0]!, await after(60), await after(140), await after(0)]
    life.abort()
    return all
  })
  expect(places[0]).toEqual({ free: { x: 244, y: 160, visible: true }, left: { x: 224, y: expect.any(Number), visible: true } })
  expect(places[1]!.free).toEqual({ x: 244, y: 100, visible: true })
  expect(places[2]!.free!.visible).toBe(false)
  expect(places[3]).toEqual(places[0])
  await tab.close()
})

test('goes to a field without changing it', async () => {
  const tab = await world.open(
    page('<div style="height:3000px"></div><input id="a"><dl><dt>Nimi</dt><dd>Kela</dd></dl><div style="height:3000px"></div>'),
  )
  const before = await tab.inPage(WITHOUT_HOST)
  const took = await tab.inRoom((room) => [room.goTo(document.querySelector('dd')!), room.goTo(document.getElementById('a')!)])
  expect(took).toEqual([false, true])
  const there = () =>
    tab.inRoom(() => {
      const { top } = document.getElementById('a')!.getBoundingClientRect()
      return { focused: document.activeElement?.id, isInView: top > 0 && top < innerHeight }
    })
  await expect.poll(there).toEqual({ focused: 'a', isInView: true })
  expect(await tab.inPage(WITHOUT_HOST)).toBe(before)
  await tab.close()
})

const COVER = 'position:fixed;inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:rgba(255,255,255,.9)'
const SHADOW_COVER = (mode: string) =>
  `{ const at = document.body.appendChild(document.createElement('div')); const root = at.attachShadow({ mode: '${mode}' }); root.innerHTML = '<div popover="manual" style="${COVER}"></div>'; root.firstChild.showPopover() }`
const onRoot = (style: string) => `document.documentElement.style.cssText = '${style}'`
const onHost = (script: string) => `{ const host = document.querySelector('html > [popover]'); ${script} }`

/** What a hostile page might do before the click, and what the guard says. */
const ATTACKS: [string, string, string | null][] = [
  ['nothing', '', null],
  [
    'a sticky header of its own',
    `document.body.innerHTML = '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>'`,
    null,
  ],
  ['fading the root', onRoot('opacity:.5'), 'faded'],
  ['a filter on the root', onRoot('filter:blur(3px)'), 'faded'],
  ['clipping the root', onRoot('clip-path:inset(0 0 90% 0)'), 'faded'],
  ['a mask on the root', onRoot('mask-image:linear-gradient(transparent,transparent)'), 'faded'],
  ['blending the root', onRoot('mix-blend-mode:difference'), 'faded'],
  ['moving the root', onRoot('transform:translateX(1px)'), 'faded'],
  ['styling our host, which is put right', onHost(`host.style.setProperty('opacity', '.01', 'important')`), null],
  [
    'styling our host, just now',
    onHost(`addEventListener('pointermove', () => host.style.setProperty('opacity', '.01', 'important'), { once: true })`),
    'too-soon',
  ],
  ['styling our host for good', onHost(`setInterval(() => host.style.setProperty('opacity', '.01', 'important'), 1)`), 'too-soon'],
  ['taking attributes of our host for good', onHost(`setInterval(() => host.removeAttribute('popover'), 1)`), 'too-soon'],
  [
    'taking our host out of the top layer for good',
    onHost(`for (let i = 0; i < 9; i++) { host.hidePopover() }; setInterval(() => host.matches(':popover-open') && host.hidePopover(), 1)`),
    'too-soon',
  ],
  [
    'a popover that lets the pointer through',
    `document.body.innerHTML = '<div popover="manual" style="${COVER}"></div>'; document.querySelector('body > div').showPopover()`,
    'covered',
  ],
  [
    'a popover outside the view with a painted backdrop',
    `document.body.innerHTML = '<style>::backdrop{background:#fff}</style><div popover="manual" style="inset:auto;left:-999px;pointer-events:none">x</div>'; document.querySelector('body > div').showPopover()`,
    'covered',
  ],
  ['a popover in an open shadow root', SHADOW_COVER('open'), 'covered'],
  ['a popover in a closed shadow root', SHADOW_COVER('closed'), 'covered'],
]

test.each(ATTACKS)('says of a click after %s whether it may act', async (_, attack, risk) => {
  const tab = await world.open(page('<p>x</p>'))
  await tab.inRoom((room) => {
    const { host, root, shownAt } = room.mountHost(document, {
      mode: 'closed',
      styles: 'button { position: fixed; right: 20px; top: 20px; width: 120px; height: 44px; pointer-events: auto }',
      signal: new AbortController().signal,
    })
    const button = document.createElement('button')
    root.append(button)
    const said: unknown[] = []
    Object.assign(globalThis, { said, button })
    root.addEventListener('click', (event) => said.push(room.mayAct(host, event, shownAt())))
  })
  await tab.inPage(`${attack};new Promise((resolve) => setTimeout(resolve, 600))`)
  const { x, y } = await tab.inRoom(() => {
    const box = (globalThis as unknown as { button: Element }).button.getBoundingClientRect()
    return { x: box.x + 60, y: box.y + 22 }
  })
  await tab.click(x, y)
  expect(await tab.inRoom(() => (globalThis as unknown as { said: unknown[] }).said)).toEqual([risk])
  await tab.close()
})

test('lets no click act that a script made, or that came before the panel could be seen', async () => {
  const tab = await world.open(page('<p>x</p>'))
  const said = await tab.inRoom((room) => {
    const { host, root } = room.mountHost(document, { mode: 'closed', styles: '', signal: new AbortController().signal })
    const button = document.createElement('button')
    root.append(button)
    const all: unknown[] = []
    root.addEventListener('click', (event) => all.push(room.mayAct(host, event, 0)))
    button.click()
    const early = { isTrusted: true, timeStamp: 400, composedPath: () => [button] } as unknown as Event
    return [...all, room.mayAct(host, early, 0)]
  })
  expect(said).toEqual(['untrusted', 'too-soon'])
  await tab.close()
})
