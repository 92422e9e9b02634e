// Tuki: a report that was just made, or one that was opened, and what Lupaluotsi of today makes of it.
import { useEffect, useState } from 'preact/hooks'
import { Explained } from '@/components/support/Explained'
import { OpenReport } from '@/components/support/OpenReport'
import { Icon } from '@/components/ui/icons/Icon'
import type { SupportWords } from '@/components/words/fi-pages/support'
import type { Catalogue } from '@/lib/model/catalogue'
import type { SupportReport } from '@/lib/model/support-report'
import { readSupportFile } from '@/lib/report/read'
import type { Vocabulary } from '@/lib/report/vocabulary'
import { Draft } from './Draft'
import { explain } from './explain'
import { replay } from './replay'

export type SupportNeeds = {
  catalogue: Catalogue
  vocabulary: Vocabulary
  words: SupportWords
  today: string
  /** The report that was just made; null when the page was opened by itself. */
  drafted: (() => Promise<SupportReport | null>) | null
  give: (name: string, text: string) => void
  copy: (text: string) => Promise<void>
}

type Open = { report: SupportReport; isDraft: boolean } | null

export function App({ needs }: { needs: SupportNeeds }) {
  const { words } = needs
  const { open, shown, fault, setShown, read, readFile, close } = useReport(needs)
  return (
    <div class="support">
      <Top words={words} />
      <main>
        {open === null && (
          <OpenReport words={words} fault={fault} onText={(text) => read(new TextEncoder().encode(text))} onFile={readFile} />
        )}
        {open?.isDraft && <Draft report={open.report} words={words} give={needs.give} copy={needs.copy} onChange={setShown} />}
        {shown !== null && <Explained told={explain(shown, replay(shown, needs), needs)} words={words} />}
        {open !== null && (
          <button type="button" class="button" onClick={close}>
            {words.open.another}
          </button>
        )}
      </main>
      <footer class="bottom">{words.unofficial}</footer>
    </div>
  )
}

/** The open report, the report as it now stands on the page (without lines taken out), and why one could not be opened. */
function useReport({ drafted }: SupportNeeds) {
  const [open, setOpen] = useState<Open>(null)
  const [shown, setShown] = useState<SupportReport | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const show = (report: SupportReport | null, isDraft: boolean) => {
    setFault(null)
    setOpen(report && { report, isDraft })
    setShown(report)
  }
  useEffect(() => {
    drafted?.().then(
      (report) => (report === null ? setFault('gone') : show(report, true)),
      () => setFault('gone'),
    )
  }, [drafted])
  const read = (bytes: Uint8Array<ArrayBuffer> | null) => {
    const found = bytes === null ? { fault: 'unreadable' } : readSupportFile(bytes)
    if ('fault' in found) setFault(found.fault)
    else show(found.report, false)
  }
  const readFile = (file: File) => void bytesOf(file).then(read)
  return { open, shown, fault, setShown, read, readFile, close: () => show(null, false) }
}

function Top({ words }: { words: SupportWords }) {
  return (
    <header class="top">
      <h1 class="brand">
        <Icon name="mark" size={28} />
        <span>
          {words.name} <span class="page-name">{words.title}</span>
        </span>
      </h1>
      <p class="slogan">{words.slogan}</p>
    </header>
  )
}

const LARGEST = 256 * 1024

/** Of a file that is too large only as much as tells so; null when it cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer())
  } catch {
    return null
  }
}
