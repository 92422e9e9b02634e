// A shared profile as it is looked at before it is taken in: where it comes from, what it would change, and what to do with it.
import { Icon } from '../ui/icons/Icon'
import type { Difference } from './Conflict'
import { useWords } from './words'

export type ReviewRow = Difference & {
  /** Name of the register it stands in; '' for the organisation. */
  register: string
  /** «valmis», «tarkista omalta kannaltasi». */
  state: string
}

export type ReviewView = {
  title: string
  /** Where the file comes from, and to which profile it belongs; whole sentences. */
  about: string[]
  /** Sentences to look at before anything is pressed. */
  warnings: string[]
  rows: ReviewRow[]
  /** Names of what is to be filled in by oneself. */
  blanks: string[]
  /** null = there is no profile to replace. */
  onReplace: (() => void) | null
  onNew: () => void
  onDismiss: () => void
}

export function ImportReview({ review, id }: { review: ReviewView; id: string }) {
  const { sharing } = useWords()
  const words = sharing.review
  const canReplace = review.onReplace !== null
  return (
    <section class="review" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>{words.heading(review.title)}</h4>
      {review.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {[words.unsigned, ...review.warnings].map((sentence) => (
        <p key={sentence} class="problem warning">
          <Icon name="warning" size={18} />
          <span>{sentence}</span>
        </p>
      ))}
      <Rows rows={review.rows} canReplace={canReplace} />
      {review.blanks.length > 0 && <p>{words.blanks(review.blanks)}</p>}
      {canReplace && <p>{words.unchanged}</p>}
      <div class="buttons">
        {review.onReplace && (
          <button type="button" class="button primary" onClick={review.onReplace}>
            {words.replace}
          </button>
        )}
        <button type="button" class={canReplace ? 'button' : 'button primary'} onClick={review.onNew}>
          {words.asNew}
        </button>
        <button type="button" class="button quiet" onClick={review.onDismiss}>
          {words.dismiss}
        </button>
      </div>
    </section>
  )
}

function Rows({ rows, canReplace }: { rows: ReviewRow[]; canReplace: boolean }) {
  const { review: words } = useWords().sharing
  const { columns } = words
  const after = canReplace ? columns.after : columns.value
  return (
    <table class="kept">
      <caption>{canReplace ? words.changes(rows.length) : words.contents}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.field}</th>
          {canReplace && <th scope="col">{columns.now}</th>}
          <th scope="col">{after}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      {registersOf(rows).map((register) => (
        <tbody key={register}>
          {register !== '' && (
            <tr class="group-row">
              <th scope="rowgroup" colSpan={canReplace ? 4 : 3}>
                {register}
              </th>
            </tr>
          )}
          {rows
            .filter((row) => row.register === register)
            .map(({ path, name, mine, newer, state }) => (
              <tr key={path}>
                <th scope="row">{name}</th>
                {canReplace && <td data-name={columns.now}>{mine || words.empty}</td>}
                <td data-name={after}>{newer || words.empty}</td>
                <td data-name={columns.state}>{state}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

function registersOf(rows: ReviewRow[]): string[] {
  return [...new Set(rows.map(({ register }) => register))]
}
