// A browser without a screen for the replica's own tests: follows redirects, keeps cookies, and finds controls by section and label.
import { request } from 'node:https'
import { Window } from 'happy-dom'
import type { Portal } from './server'

/** What a control of any kind has that the client needs. */
interface Control extends HTMLElement {
  type: string
  value: string
  checked: boolean
  readOnly: boolean
  options: HTMLOptionsCollection
}

export interface ClientPage {
  status: number
  url: string
  document: Document
  text: string
}

interface Reply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Walks the replica as a person would; throws when a label or button is not on the page. */
export class FormClient {
  page!: ClientPage
  private cookies = new Map<string, string>()
  private files: { name: string; file: File }[] = []

  constructor(private readonly portal: Portal) {}

  private exchange(method: string, path: string, body?: { bytes: Buffer; type: string }): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      Host: 'asiointi.dvv.fi',
      Cookie: cookie,
      ...(body && { 'Content-Type': body.type, 'Content-Length': body.bytes.length }),
    }
    const { port, certificatePem: ca } = this.portal
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, ca, servername: 'asiointi.dvv.fi', method, path, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body?.bytes)
    })
  }

  private keepCookies(reply: Reply): void {
    for (const cookie of [reply.headers['set-cookie'] ?? []].flat()) {
      const [name, value] = cookie.split(';')[0]!.split('=')
      this.cookies.set(name!, value!)
    }
  }

  /** Asks the server as the single-page application does: JSON there and back. */
  async ask(method: string, path: string, given?: unknown): Promise<{ status: number; body: unknown }> {
    const reply = await this.exchange(
      method,
      path,
      given === undefined ? undefined : { bytes: Buffer.from(JSON.stringify(given)), type: 'application/json' },
    )
    this.keepCookies(reply)
    return { status: reply.status, body: reply.body.startsWith('{') ? JSON.parse(reply.body) : reply.body }
  }

  private async visit(method: string, path: string, body?: { bytes: Buffer; type: string }): Promise<ClientPage> {
    const reply = await this.exchange(method, path, body)
    this.keepCookies(reply)
    if (reply.status === 303) return this.visit('GET', String(reply.headers.location))
    const { document } = new Window({ url: `https://asiointi.dvv.fi${path}` })
    document.write(reply.body)
    // happy-dom reads another option than the one marked as selected.
    for (const select of document.querySelectorAll('select')) {
      const marked = select.querySelector('option[selected]')
      if (marked) select.value = marked.getAttribute('value') ?? ''
    }
    this.files = []
    this.page = {
      status: reply.status,
      url: path,
      document: document as unknown as Document,
      text: plain(document.querySelector('main')?.textContent),
    }
    return this.page
  }

  open(path: string): Promise<ClientPage> {
    return this.visit('GET', path)
  }

  /** Logs in on the login page. */
  async logIn(): Promise<ClientPage> {
    await this.open('/kirjaudu')
    const form = this.page.document.querySelector<HTMLFormElement>('main form')!
    const names = [...form.querySelectorAll('input')].map((input) => input.getAttribute('name')!)
    const bytes = Buffer.from(new URLSearchParams({ [names[0]!]: 'testi@mallila.example', [names[1]!]: 'salasana' }).toString())
    return this.visit('POST', '/kirjaudu', { bytes, type: 'application/x-www-form-urlencoded' })
  }

  /** The controls under a label in a section. */
  controls(section: string, label: string): Control[] {
    const fieldset = [...this.page.document.querySelectorAll('fieldset')].find(
      (other) => plain(other.querySelector('legend')?.textContent) === section,
    )
    const row = [...(fieldset?.querySelectorAll('tr') ?? [])].find(
      (other) => plain(other.querySelector('.info label, label')?.textContent) === label,
    )
    const cell = row ?? this.rowOfLabel(fieldset, label)
    if (!cell) throw new Error(`no «${label}» in «${section}» on ${this.page.url}`)
    return [...cell.querySelectorAll<Control>('input:not([type=button]), select, textarea')]
  }

  private rowOfLabel(fieldset: HTMLFieldSetElement | undefined, label: string): HTMLTableRowElement | null {
    const found = [...(fieldset?.querySelectorAll('label') ?? [])].find((other) => plain(other.textContent) === label)
    return found?.closest('tr') ?? null
  }

  /** Writes a text, chooses an option by its words, or ticks every option named. */
  answer(section: string, label: string, value: string | string[]): void {
    const controls = this.controls(section, label)
    const [first] = controls
    if (first!.tagName === 'SELECT') {
      first!.value = [...first!.options].find((option) => plain(option.textContent) === value)!.value
      return
    }
    const records = [...(first!.closest('tr')?.querySelectorAll<HTMLButtonElement>('[data-lookup-pick]') ?? [])]
    if (records.length > 0) {
      const picked = records.find((record) => plain(record.textContent) === value)!
      controls.find((control) => control.type === 'hidden')!.value = picked.getAttribute('data-lookup-pick')!
      return
    }
    const choices = controls.filter((control) => control.type === 'radio' || control.type === 'checkbox')
    if (choices.length === 0) {
      controls.find((control) => control.type !== 'hidden')!.value = value as string
      return
    }
    const isChosen = (control: Control) => {
      const name = plain(this.page.document.querySelector(`label[for="${control.id}"]`)?.textContent)
      return [value].flat().includes(name)
    }
    for (const control of choices) control.checked = isChosen(control)
  }

  attach(section: string, label: string, file: File): void {
    this.files.push({
      name: this.controls(section, label)
        .find((control) => control.type === 'file')!
        .getAttribute('name')!,
      file,
    })
  }

  /** Presses a button of the step by its words, as the page's own script would. */
  press(words: string): Promise<ClientPage> {
    const button = [...this.page.document.querySelectorAll<Control>('input[type=button]')].find((other) => other.value === words)
    if (!button) throw new Error(`no button «${words}» on ${this.page.url}`)
    return this.post({ pressed: button.id })
  }

  /** Posts the step's form, with some of its fields changed for tests of what no page would post. */
  async post({ pressed, changed = {} }: { pressed: string; changed?: Record<string, string> }): Promise<ClientPage> {
    const form = [...this.page.document.querySelectorAll('form')].find((other) => other.getAttribute('enctype') === 'multipart/form-data')!
    const body = new FormData()
    for (const control of form.querySelectorAll<Control>('input, select, textarea')) {
      const name = control.getAttribute('name')
      const isChoice = control.type === 'radio' || control.type === 'checkbox'
      if (!name || control.type === 'button' || control.type === 'file' || (isChoice && !control.checked)) continue
      const isTarget = control.hasAttribute('data-event-target')
      body.append(name, changed[name] ?? (isTarget ? pressed : control.value.replace(/\n/g, '\r\n')))
    }
    for (const { name, file } of this.files) body.append(name, file)
    const encoded = new Response(body)
    const bytes = Buffer.from(await encoded.arrayBuffer())
    return this.visit('POST', form.getAttribute('action')!, { bytes, type: encoded.headers.get('content-type')! })
  }
}
