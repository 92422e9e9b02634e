// The texts a register gives, as they would stand in the application; the part that comes from the field in hand is lit.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComposedField } from '@/lib/model/words/ids'
import type { Missing } from '@/lib/model/words/slots'
import { CopyButton } from '../ui/CopyButton'
import { useWords } from './words'

export type LitPart = { text: string; lit: boolean }
/** Texts that are written out; «tarvitaanko» is a choice on the page. */
export type WrittenField = Exclude<ComposedField, 'turvakielto-needed'>
export type PreviewText = {
  field: WrittenField
  /** The text in pieces; none when it is empty. */
  parts: LitPart[]
  /** What «Kopioi teksti» copies; '' = nothing to copy. */
  copy: string
  missing: Missing[]
}

type Props = { texts: PreviewText[]; onCopy: (text: string) => Promise<void> }

export function TextPreview({ texts, onCopy }: Props) {
  const { form, slots } = useWords()
  const words = form.texts
  const [copied, setCopied] = useState<WrittenField | null>(null)
  const all = texts.map((one) => one.copy).join('\n')
  // A changed text has not been copied.
  useEffect(() => setCopied(null), [all])
  const section = useRef<HTMLElement>(null)
  const lit = texts.map((one) => one.parts.findIndex((part) => part.lit)).join()
  // What is lit below the edge of its column would not be seen.
  useEffect(() => section.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' }), [lit])
  return (
    <section ref={section} class="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{words.heading}</h2>
      <p class="help">{words.help}</p>
      {texts.map((text) => (
        <article key={text.field} class="text">
          <h3 id={`text-${text.field}`}>{words.names[text.field]}</h3>
          {text.parts.length > 0 ? (
            <p class="composed">
              {text.parts.map((part, index) => (part.lit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}
            </p>
          ) : (
            <p class="help">{words.empty}</p>
          )}
          {text.missing.length > 0 && <p class="missing">{words.missing(text.missing.map((one) => slots[one]))}</p>}
          {text.copy !== '' && (
            <div class="text-foot">
              <CopyButton
                words={{ button: words.copy, done: words.copied }}
                copied={copied === text.field}
                describedBy={`text-${text.field}`}
                onCopy={() => onCopy(text.copy).then(() => setCopied(text.field))}
              />
              <span class="count">{words.length(text.copy.length)}</span>
            </div>
          )}
        </article>
      ))}
      <p class="help">{words.responsibility}</p>
    </section>
  )
}
