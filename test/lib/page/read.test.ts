// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import type { SnapshotControl } from '@/lib/model/snapshot'
import { PageReader } from '@/lib/page/read'

/** happy-dom lays nothing out: every element that is not hidden by attribute or style gets a box. */
beforeEach(() => {
  Element.prototype.getBoundingClientRect = () =>
    ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }) as DOMRect
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden], [style*="display: none"], [style*="display:none"]') === null
  }
})

function read(html: string) {
  document.documentElement.lang = 'fi-FI'
  document.title = 'Verkkoasiointi'
  document.body.innerHTML = html
  return new PageReader(document, () => false).read()
}

function only(html: string): SnapshotControl {
  const { controls } = read(html)
  expect(controls).toHaveLength(1)
  return controls[0]!
}

const words = (control: SnapshotControl) => control.labels.map(({ from, text }) => `${from}: ${text}`)

test('reads a labelled field with its value, limit and description', () => {
  const control = only(
    '<label for="a">Käyttö\u00ADtarkoitus *</label><textarea id="a" maxlength="50" aria-describedby="h">vanha</textarea><p id="h">Enintään 50 merkkiä</p>',
  )
  expect(control).toMatchObject({ kind: 'textarea', value: 'vanha', maxLength: 50, required: true, writable: true, isDefault: true })
  expect(control.description).toBe('Enintään 50 merkkiä')
  expect(words(control)).toEqual(['label: Käyttö\u00ADtarkoitus *', 'name: a'])
})

test('keeps every candidate for a name with where it was found, most trusted first', () => {
  const control = only(
    '<span id="s">Nimi</span><label for="a">Nimi</label><input id="a" name="contactName" aria-labelledby="s" aria-label="Nimi on pakollinen kenttä." placeholder="Etu- ja sukunimi">',
  )
  expect(words(control)).toEqual([
    'label: Nimi',
    'aria-labelledby: Nimi',
    'aria-label: Nimi on pakollinen kenttä.',
    'preceding: Nimi',
    'placeholder: Etu- ja sukunimi',
    'name: contact Name',
  ])
})

test('leaves a help button out of the label it stands in', () => {
  const control = only('<div><label>Y-tunnus <button type="button">Näytä ohje</button></label><input name="x"></div>')
  expect(words(control)[0]).toBe('label: Y-tunnus')
})

test('does not take the value of a dropdown for its name', () => {
  const control = only(
    '<div><span id="l">Toimitusrytmi</span><button id="b" aria-haspopup="listbox" aria-labelledby="b l">Viikoittain</button><input type="hidden" value="2"></div>',
  )
  expect(control).toMatchObject({ kind: 'combobox', value: 'Viikoittain', writable: false })
  expect(words(control)[0]).toBe('aria-labelledby: Toimitusrytmi')
})

test('finds the text beside a field that has no label, but never that of the next field', () => {
  const { controls } = read(
    '<form><div class="r"><div>Katuosoite</div><div><input name="q1"></div></div><div class="r"><div>Postinumero</div><div><input name="q2"></div></div></form>',
  )
  expect(controls.map((control) => words(control)[0])).toEqual(['preceding: Katuosoite', 'preceding: Postinumero'])
})

test('finds the text before a field in a flat grid of texts and fields', () => {
  const { controls } = read('<div><div>Nimi</div><div><input name="q1"></div><div>Sähköposti</div><div><input name="q2"></div></div>')
  expect(controls.map((control) => words(control)[0])).toEqual(['preceding: Nimi', 'preceding: Sähköposti'])
})

test('does not read a hidden error message as a label', () => {
  const control = only(
    '<div><div>Käyttötarkoitus</div><div hidden>Virhe</div><div style="display:none">Tarkista</div><textarea></textarea></div>',
  )
  expect(words(control)[0]).toBe('preceding: Käyttötarkoitus')
})

test('finds the cell beside and the cell above a field', () => {
  const { controls } = read(
    '<table><tr><th></th><th>Nimi</th><th>Puhelin</th></tr><tr><th>Tekninen</th><td><input name="n"></td><td><input name="p"></td></tr></table><table><tr><td>Verkkolaskuosoite</td><td><input name="v"></td></tr></table>',
  )
  expect(words(controls[0]!)).toContain('cell: Nimi')
  expect(words(controls[1]!)).toContain('cell: Puhelin')
  expect(controls[1]!.sections).toEqual(['Tekninen'])
  expect(words(controls[2]!)).toContain('cell: Verkkolaskuosoite')
})

test('tells the sections above a field, outermost first, and ends them where they end', () => {
  const { controls } = read(
    '<main><h1>Hakemus</h1><fieldset><legend>Organisaation tiedot</legend><h2>Yhteyshenkilö</h2><input name="a"><h2>Laskutus</h2><input name="b"></fieldset><input name="c"></main>',
  )
  expect(controls.map((control) => control.sections)).toEqual([
    ['Hakemus', 'Organisaation tiedot', 'Yhteyshenkilö'],
    ['Hakemus', 'Organisaation tiedot', 'Laskutus'],
    ['Hakemus'],
  ])
})

test('reads radio buttons of one name as one question', () => {
  const control = only(
    '<fieldset><legend>Tarvitaanko turvakieltotietoja?</legend><input type="radio" name="t" id="k" value="1"><label for="k">Kyllä</label><input type="radio" name="t" id="e" value="0" checked><label for="e">Ei</label></fieldset>',
  )
  expect(control).toMatchObject({ kind: 'radio-group', value: 'Ei', writable: true, sections: [] })
  expect(control.options.map((option) => [option.label, option.selected])).toEqual([
    ['Kyllä', false],
    ['Ei', true],
  ])
  expect(words(control)[0]).toBe('legend: Tarvitaanko turvakieltotietoja?')
})

test('names a question by the label in its row that is tied to nothing', () => {
  const control = only(
    '<table><tr><td><div class="info required"><label>Alueellinen rajaus</label></div><div class="control"><input type="radio" name="r" id="x"><label for="x">Kyllä</label><input type="radio" name="r" id="y"><label for="y">Ei</label></div></td></tr></table>',
  )
  expect(words(control)[0]).toBe('label: Alueellinen rajaus')
})

test('reads tick boxes under one legend as one group and a lone one by itself', () => {
  const { controls } = read(
    '<fieldset><legend>Tietoryhmät</legend><label><input type="checkbox" checked> Nimi</label><label><input type="checkbox"> Kotikunta</label></fieldset><label><input type="checkbox" checked> Vakuutan tiedot oikeiksi</label>',
  )
  expect(controls.map(({ kind, value, checked }) => [kind, value, checked])).toEqual([
    ['checkbox-group', 'Nimi', false],
    ['checkbox', 'Vakuutan tiedot oikeiksi', true],
  ])
})

test('names a tick box by the text after it when no label is tied to it', () => {
  const control = only('<p><input type="checkbox" name="c" checked> Samat tiedot<br>Muuta</p>')
  expect(control).toMatchObject({ kind: 'checkbox', value: 'Samat tiedot', options: [{ label: 'Samat tiedot', selected: true }] })
  expect(words(control)[0]).toBe('label: Samat tiedot')
})

test('leaves tick boxes among other fields alone, and joins those that share a name', () => {
  const { controls } = read(
    '<fieldset><legend>Laskutus</legend><input name="n"><label><input type="checkbox"> Sama osoite</label><label><input type="checkbox" name="g"> A</label><label><input type="checkbox" name="g" checked> B</label></fieldset>',
  )
  expect(controls.map(({ kind, value }) => [kind, value])).toEqual([
    ['text', ''],
    ['checkbox', ''],
    ['checkbox-group', 'B'],
  ])
})

test('says of a list on its placeholder that nothing is chosen', () => {
  const { controls } = read(
    '<select name="a"><option value="">Valitse</option><option>Kunta</option></select><select name="b"><option value="0">- Valitse -</option><option value="1" selected>Kunta</option></select>',
  )
  expect(controls.map((control) => control.value)).toEqual(['', 'Kunta'])
})

test('may not write what is hidden, disabled, read-only, a trap, a password or a file', () => {
  const { controls } = read(
    `<input name="ok"><input name="a" style="display:none"><input name="b" disabled><input name="d" readonly>
     <input name="e" tabindex="-1"><div aria-hidden="true"><input name="f"></div><label>Jätä tämä kenttä tyhjäksi <input name="g"></label><input type="password" value="x"><input type="file"><input type="hidden" value="z">`,
  )
  expect(controls.filter((control) => control.writable).map((control) => control.labels.at(-1)?.text)).toEqual(['ok'])
  expect(controls.find((control) => control.kind === 'password')?.value).toBe('')
  expect(controls).toHaveLength(9)
})

test('knows a value that a page script has made the default while it was typed', () => {
  document.body.innerHTML = '<input name="a" value="">'
  const reader = new PageReader(document, () => false)
  expect(reader.read().controls[0]!.isDefault).toBe(true)
  const input = document.querySelector('input')!
  input.value = 'oma'
  input.setAttribute('value', 'oma')
  expect(reader.read().controls[0]).toMatchObject({ value: 'oma', isDefault: false })
})

test('keeps the handle of an element from one reading to the next and loses it with the element', () => {
  document.body.innerHTML = '<input name="a"><input name="b">'
  const reader = new PageReader(document, () => false)
  const [first, second] = reader.read().controls.map((control) => control.handle)
  document.querySelector('input')!.remove()
  expect(reader.read().controls.map((control) => control.handle)).toEqual([second])
  expect(reader.element(first!)).toBeUndefined()
  expect(reader.element(second!)).toBe(document.querySelector('input'))
})

test('knows a radio button by the handle of its question', () => {
  document.body.innerHTML = '<input type="radio" name="r"><input type="radio" name="r">'
  const reader = new PageReader(document, () => false)
  const { handle } = reader.read().controls[0]!
  expect(reader.handleOf(document.querySelectorAll('input')[1]!)).toBe(handle)
})

test('reads definition lists, two-column tables and labelled outputs as answers', () => {
  const { answers, controls } = read(
    `<h2>Yhteenveto</h2><dl><dt>Y-tunnus</dt><dd>0245437-2</dd><dd><a href="#">Muuta</a></dd></dl>
     <table><tr><th>Nimi</th><td>Verohallinto</td></tr><tr><td>Tuote</td><td>ASREK</td></tr></table><label for="o">Tila</label><output id="o">Luonnos</output>`,
  )
  expect(controls).toEqual([])
  expect(answers.map(({ label, value, sections }) => [label, value, sections])).toEqual([
    ['Y-tunnus', '0245437-2', ['Yhteenveto']],
    ['Nimi', 'Verohallinto', ['Yhteenveto']],
    ['Tuote', 'ASREK', ['Yhteenveto']],
    ['Tila', 'Luonnos', ['Yhteenveto']],
  ])
})

test('takes a dash alone for a question that was not answered', () => {
  const { answers } = read(
    '<h2>Yhteenveto</h2><dl><dt>Henkilötunnustiedosto</dt><dd>–</dd></dl><table><tr><th>Tuote</th><td>-</td></tr><tr><th>Rajaus</th><td>– ei</td></tr></table>',
  )
  expect(answers.map(({ value }) => value)).toEqual(['', '', '– ei'])
})

test('reads which step of the form is the current one', () => {
  const steps = [
    { text: 'Organisaation tiedot', current: false },
    { text: 'Tietojen käyttö', current: true },
  ]
  expect(read('<ol class="progress"><li>Organisaation tiedot</li><li class="active">Tietojen käyttö</li></ol>').progress).toEqual(steps)
  expect(
    read('<nav><ul><li>Organisaation tiedot</li><li><a aria-current="step" href="#">Tietojen käyttö</a></li></ul></nav>').progress,
  ).toEqual(steps)
  expect(read('<div><div>Organisaation tiedot</div><div aria-current="step">Tietojen käyttö</div></div>').progress).toEqual(steps)
  expect(read('<ul><li><a href="/">Etusivu</a></li><li class="active">Asiointi</li></ul>').progress).toEqual([])
})

test('tells apart buttons of the same words by the row they stand in', () => {
  const { actions } = read(
    `<main><h2>Haluan hakea tietoja</h2><ul><li>VTJkyselyn tietolupa <button>Aloita</button></li><li>Muutostietopalvelun hakemus ja tilaus <a class="btn" href="#">Aloita</a></li></ul>
     <div><div>Poiminta</div><div><button>Aloita</button></div></div></main>`,
  )
  expect(actions.map(({ text, kind, sections }) => [text, kind, sections.at(-1)])).toEqual([
    ['Aloita', 'button', 'VTJkyselyn tietolupa'],
    ['Aloita', 'link', 'Muutostietopalvelun hakemus ja tilaus'],
    ['Aloita', 'button', 'Poiminta'],
  ])
})

test('reads tabs and things that open with whether they are open', () => {
  const { actions } = read(
    `<div role="tablist"><a role="tab" href="#" aria-selected="true">Julkishallinto</a><a role="tab" href="#">Yritykset</a></div>
     <h3><button aria-expanded="true">Haluan hakea tietoja</button></h3><details open><summary>Ohje</summary></details>`,
  )
  expect(actions.map(({ kind, text, active }) => [kind, text, active])).toEqual([
    ['tab', 'Julkishallinto', true],
    ['tab', 'Yritykset', false],
    ['disclosure', 'Haluan hakea tietoja', true],
    ['disclosure', 'Ohje', true],
  ])
})

test('leaves links of the site around the form out', () => {
  const { actions } = read(
    '<nav><a href="/">Etusivu</a></nav><main><a href="/ohje">Ohje</a></main><footer><a href="/x">Tietosuoja</a></footer>',
  )
  expect(actions.map((action) => action.text)).toEqual(['Ohje'])
})

test('says which heading names the page', () => {
  const { headings } = read(
    '<header><h1>Verkkoasiointi</h1></header><main><h1>Muutostietopalvelun hakemus ja tilaus</h1><h2 hidden>Piilossa</h2></main>',
  )
  expect(headings).toEqual([
    { level: 1, text: 'Verkkoasiointi', main: false },
    { level: 1, text: 'Muutostietopalvelun hakemus ja tilaus', main: true },
  ])
})

test('reads messages of the page once, and not what merely holds the form', () => {
  const { notices } = read(
    `<div role="status"></div><div class="alert alert-success"><span class="badge">Uusi</span> Hakemus on vastaanotettu</div><span class="badge">Luonnos</span>
     <div aria-live="polite"><input name="x"> koko lomake</div>`,
  )
  expect(notices).toEqual(['Uusi Hakemus on vastaanotettu', 'Luonnos'])
})

test('reads inside open shadow roots, where slotted text belongs to its label', () => {
  document.body.innerHTML = '<x-field>Verkkolaskuosoite</x-field>'
  document.querySelector('x-field')!.attachShadow({ mode: 'open' }).innerHTML = '<label for="i"><slot></slot></label><input id="i">'
  const { controls } = new PageReader(document, () => false).read()
  expect(words(controls[0]!)[0]).toBe('label: Verkkolaskuosoite')
})

test('passes over our own host', () => {
  document.body.innerHTML = ''
  const host = document.createElement('div')
  host.innerHTML = '<input name="ours">'
  document.documentElement.append(host)
  expect(new PageReader(document, (element) => element === host).read().controls).toEqual([])
  host.remove()
})

test('says when a page is too long to be read whole', () => {
  const snapshot = read(`<form>${'<input>'.repeat(6_100)}</form>`)
  expect(snapshot.truncated).toBe(true)
  expect(snapshot.controls.length).toBeLessThanOrEqual(6_000)
})

test('tells language and title of the page', () => {
  expect(read('<p>x</p>')).toMatchObject({ language: 'fi', title: 'Verkkoasiointi', truncated: false, modal: false, foreignFrames: [] })
})
