// What today's Lupaluotsi makes of a report: first what went wrong and why, then what differs from then and what was found.
import type { SupportWords } from '../words/fi-pages/support'

export type Told = { id: string; name: string; text: string; why: string[] }

export type Explanation = {
  headline: string
  why: string[]
  /** What a page that was not recognised says of itself. */
  pageWords: string[]
  /** What the applicant can be told to do. */
  tell: string[]
  isTruncated: boolean
  found: Told[]
  /** null where no fields are expected. */
  notFound: string[] | null
  /** Expected fields that stand on the page but out of sight. */
  hidden: Told[]
  ambiguous: Told[]
  unknown: string[]
  advice: Told[]
  /** '' when every advice could be judged. */
  undecided: string
  outcomes: string[]
  differences: string[]
  about: string[]
}

/** More differences than these stand folded: it is then another page or another catalogue. */
const MANY = 8

type Props = { told: Explanation; words: SupportWords }

export function Explained({ told, words }: Props) {
  const said = words.replay
  return (
    <section class="section explained" aria-labelledby="explained-heading">
      <h2 id="explained-heading">{said.heading}</h2>
      <p class="headline">{told.headline}</p>
      {told.isTruncated && <p>{said.truncated}</p>}
      <Why why={told.why} words={words} />
      {told.tell.length > 0 && (
        <Part heading={words.tell.heading}>
          <Plain texts={told.tell} />
        </Part>
      )}
      <Troubles told={told} words={words} />
      <Part heading={said.advice}>
        {told.advice.length === 0 && <p>{said.noAdvice}</p>}
        <Items items={told.advice} words={words} />
        {told.undecided !== '' && <p>{told.undecided}</p>}
      </Part>
      {told.differences.length > MANY ? (
        <Folded heading={`${words.differences.heading} (${told.differences.length})`}>
          <Plain texts={told.differences} />
        </Folded>
      ) : (
        <Part heading={words.differences.heading}>
          <Plain texts={told.differences} />
        </Part>
      )}
      {told.found.length > 0 && (
        <Folded heading={said.found(told.found.length)}>
          <Items items={told.found} words={words} />
        </Folded>
      )}
      <Part heading={words.about.heading}>
        <Plain texts={told.about} />
      </Part>
    </section>
  )
}

/** What a person who is asked for help looks for first: what the fill did, what was not found, not certain, not known. */
function Troubles({ told, words }: Props) {
  const said = words.replay
  return (
    <>
      {told.outcomes.length > 0 && (
        <Part heading={said.outcomes}>
          <Plain texts={told.outcomes} />
        </Part>
      )}
      {told.notFound !== null && (
        <Part heading={said.notFound}>
          <p>
            {told.notFound.length === 0 && (told.hidden.length === 0 ? said.nothingMissing : said.nothingElseMissing)}
            {told.notFound.length > 0 && said.notFoundText}
            {told.notFound.length > 0 && told.unknown.length > 0 && ` ${said.perhapsUnknown}`}
          </p>
          <Plain texts={told.notFound} />
        </Part>
      )}
      {told.hidden.length > 0 && (
        <Part heading={said.hidden}>
          <p>{said.hiddenText}</p>
          <Items items={told.hidden} words={words} />
        </Part>
      )}
      {told.ambiguous.length > 0 && (
        <Part heading={said.ambiguous}>
          <p>{said.ambiguousText}</p>
          <Items items={told.ambiguous} words={words} />
        </Part>
      )}
      {told.pageWords.length > 0 && (
        <Part heading={said.pageWords}>
          <Plain texts={told.pageWords} />
        </Part>
      )}
      {told.unknown.length > 0 && (
        <Part heading={told.pageWords.length > 0 ? said.allFields : said.unknownFields}>
          <p>{told.pageWords.length > 0 ? said.allFieldsText : said.unknownText}</p>
          <Plain texts={told.unknown} />
        </Part>
      )}
    </>
  )
}

function Part({ heading, children }: { heading: string; children: preact.ComponentChildren }) {
  return (
    <div class="part">
      <h3>{heading}</h3>
      {children}
    </div>
  )
}

function Folded({ heading, children }: { heading: string; children: preact.ComponentChildren }) {
  return (
    <details class="part">
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  )
}

function Items({ items, words }: { items: Told[]; words: SupportWords }) {
  if (items.length === 0) return null
  return (
    <ul class="told">
      {items.map((item) => (
        <li key={item.id} data-id={item.id}>
          <strong>{item.name}</strong>: {item.text}
          <Why why={item.why} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Plain({ texts }: { texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <ul class="told">
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  )
}

function Why({ why, words }: { why: string[]; words: SupportWords }) {
  if (why.length === 0) return null
  return (
    <details class="why">
      <summary>{words.replay.why}</summary>
      <Plain texts={why} />
    </details>
  )
}
