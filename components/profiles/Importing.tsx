// Taking profiles in from a file, by a button or by dropping it; what came of each file is said in place.
import { DropPlace } from '../ui/DropPlace'
import { Icon } from '../ui/icons/Icon'
import { ImportReview, type ReviewView } from './ImportReview'
import { useWords } from './words'

export type ImportResult = {
  isTaken: boolean
  /** Whole sentences. */
  text: string
  /** A sentence to look at again; '' when there is none. */
  warning: string
  /** The first profile that came in. */
  profile: string | null
  revert: (() => void) | null
  /** A shared profile to be looked at first; it stands in the place of `text`. */
  review: ReviewView | null
}

type Props = { results: ImportResult[]; isBusy: boolean; onFiles: (files: File[]) => void }

export function Importing({ results, isBusy, onFiles }: Props) {
  const words = useWords().keeping.import
  return (
    <section class="section" aria-labelledby="import-heading">
      <h3 id="import-heading">{words.heading}</h3>
      <p>{words.text}</p>
      <DropPlace words={words} multiple onFiles={onFiles} />
      <div aria-live="polite" class="results">
        {isBusy && <p>{words.busy}</p>}
        {results.map((result, index) => (result.review ? null : <Result key={index} result={result} />))}
      </div>
      {results.map(({ review }, index) => review && <ImportReview key={index} id={`review-${index}`} review={review} />)}
    </section>
  )
}

function Result({ result }: { result: ImportResult }) {
  const words = useWords().keeping.import
  return (
    <div class={`result ${result.isTaken ? 'taken' : 'refused'}`}>
      <p>
        <Icon name={result.isTaken ? 'check' : 'error'} />
        <span>{result.text}</span>
      </p>
      {result.warning && (
        <p>
          <Icon name="warning" />
          <span>{result.warning}</span>
        </p>
      )}
      {result.profile && (
        <div class="buttons">
          <a class="button small" href={`#/profiili/${result.profile}`}>
            {words.open}
          </a>
          {result.revert && (
            <button type="button" class="button small" onClick={result.revert}>
              {words.revert}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
