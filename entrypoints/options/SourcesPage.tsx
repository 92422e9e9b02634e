// Where the advice comes from, and how old it is.
import catalogue from 'virtual:catalogue/fi'
import { useWords } from '@/components/profiles/words'

/** Every source that an advice cites, with the number of them. */
const SOURCES = [...new Map(catalogue.advice.map(({ source }) => [source.id, source])).values()].map((source) => ({
  ...source,
  count: catalogue.advice.filter((advice) => advice.source.id === source.id).length,
}))

export function SourcesPage() {
  const { sources: words, saying } = useWords()
  return (
    <section aria-labelledby="part-heading">
      <h2 id="part-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <table class="kept">
        <thead>
          <tr>
            <th scope="col">{words.columns.source}</th>
            <th scope="col">{words.columns.dated}</th>
            <th scope="col">{words.columns.checked}</th>
            <th scope="col">{words.columns.advice}</th>
          </tr>
        </thead>
        <tbody>
          {SOURCES.map(({ id, title, address, dated, checkedOn, count }) => (
            <tr key={id}>
              <th scope="row">
                {/^https:\/\//.test(address) ? (
                  <a href={address} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </th>
              <td data-name={words.columns.dated}>{dated === null ? words.undated : saying.day(dated)}</td>
              <td data-name={words.columns.checked}>{saying.day(checkedOn)}</td>
              <td data-name={words.columns.advice}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
