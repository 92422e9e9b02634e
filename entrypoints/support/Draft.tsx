// A report that was just made: what is in it, what is taken out of it, and how it leaves.
import { useState } from 'preact/hooks'
import { ReportLines } from '@/components/support/ReportLines'
import { CopyButton } from '@/components/ui/CopyButton'
import type { SupportWords } from '@/components/words/fi-pages/support'
import type { SupportReport } from '@/lib/model/support-report'
import { type Line, linesOf, withoutLines } from '@/lib/report/lines'
import { supportFileName, supportFileText } from '@/lib/report/write'

type Props = {
  report: SupportReport
  words: SupportWords
  /** Hands the file to the browser. */
  give: (name: string, text: string) => void
  copy: (text: string) => Promise<void>
  /** The report as it now stands, for looking at it again. */
  onChange: (report: SupportReport) => void
}

export function Draft({ report, words, give, copy, onChange }: Props) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const lines = linesOf(report)
  const without = (keys: ReadonlySet<string>) =>
    withoutLines(
      report,
      lines.filter((line) => keys.has(keyOf(line))),
    )
  const toggle = (key: string) => {
    const next = new Set(gone)
    if (!next.delete(key)) next.add(key)
    setGone(next)
    onChange(without(next))
  }
  return (
    <section class="section" aria-labelledby="draft-heading">
      <h2 id="draft-heading">{report.seen === null ? words.draft.capture : words.draft.report}</h2>
      <p>{words.draft.text}</p>
      <Leaving key={gone.size} report={without(gone)} words={words} give={give} copy={copy} />
      <ReportLines
        lines={lines.map((line) => ({ ...line, key: keyOf(line), isGone: gone.has(keyOf(line)) }))}
        words={words}
        onToggle={toggle}
      />
    </section>
  )
}

/** «Tallenna tiedostona» and «Kopioi», each with what came of it. */
function Leaving({ report, words, give, copy }: Omit<Props, 'onChange'>) {
  const [said, setSaid] = useState<'copied' | 'not-copied' | 'saved' | null>(null)
  const name = supportFileName(report)
  const save = () => {
    give(name, supportFileText(report))
    setSaid('saved')
  }
  const copyText = () =>
    copy(supportFileText(report)).then(
      () => setSaid('copied'),
      () => setSaid('not-copied'),
    )
  return (
    <>
      <div class="buttons">
        <button type="button" class="button primary" onClick={save}>
          {words.draft.save}
        </button>
        <CopyButton words={{ button: words.draft.copy, done: words.draft.copied }} copied={said === 'copied'} onCopy={copyText} />
      </div>
      <p role="status">{said === 'saved' ? words.draft.saved(name) : said === 'not-copied' ? words.draft.notCopied : ''}</p>
    </>
  )
}

function keyOf({ part, at }: Pick<Line, 'part' | 'at'>): string {
  return `${part} ${at}`
}
