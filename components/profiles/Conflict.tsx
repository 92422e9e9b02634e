// Two tabs edited the same profile: what differs, and which version stays.
import { useWords } from './words'

/** `path` leads to the answer in the profile. */
export type Difference = { path: string; name: string; mine: string; newer: string }

type Props = {
  /** null = the profile was deleted elsewhere. */
  differences: Difference[] | null
  onMine: () => void
  onNewer: () => void
}

export function Conflict({ differences, onMine, onNewer }: Props) {
  const words = useWords().form.conflict
  return (
    <section class="conflict" role="alert" aria-labelledby="conflict-heading">
      <h3 id="conflict-heading">{differences ? words.heading : words.deleted}</h3>
      <p>{differences ? words.text : words.deletedText}</p>
      {differences && differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.field}</th>
              <th scope="col">{words.columns.mine}</th>
              <th scope="col">{words.columns.newer}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ path, name, mine, newer }) => (
              <tr key={path}>
                <th scope="row">{name}</th>
                <td data-name={words.columns.mine}>{mine || words.empty}</td>
                <td data-name={words.columns.newer}>{newer || words.empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        <button type="button" class="button primary" onClick={onMine}>
          {words.mine}
        </button>
        <button type="button" class="button" onClick={onNewer}>
          {differences ? words.newer : words.accept}
        </button>
      </div>
    </section>
  )
}
