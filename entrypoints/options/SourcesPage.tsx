// Lähteet: every claim under its source, the oldest first, by age and confidence, with what the reader noted of it.

import en from 'virtual:catalogue/en'
import fi from 'virtual:catalogue/fi'
import sv from 'virtual:catalogue/sv'
import { useEffect, useState } from 'preact/hooks'
import { ClaimItem, type ClaimView } from '@/components/profiles/ClaimItem'
import { useWords } from '@/components/profiles/words'
import { Icon } from '@/components/ui/icons/Icon'
import type { PageWords } from '@/components/words/fi-pages'
import type { ClaimMark } from '@/lib/model/claim-mark'
import type { ClaimVerdict } from '@/lib/model/words/claim-verdicts'
import { giveJsonFile } from '@/lib/page/give-file'
import { bySource, CLAIM_FILTERS, type Claim, type ClaimFilter, chosenClaims, claimsOf, marksFile, outdatedSince } from './claims'
import type { Desk } from './desk'

const CATALOGUES = { fi, sv, en }
/** As many found claims as can stand open at once. */
const FEW = 5

export function SourcesPage({ desk }: { desk: Desk }) {
  const words = useWords()
  const { sources: said, saying } = words
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<ClaimFilter>('all')
  const { marks, isRefused, mark } = useMarks(desk)
  const today = desk.needs.now().toISOString().slice(0, 10)
  const claims = claimsOf(CATALOGUES[words.language], today)
  const outdated = outdatedSince(claims, today)
  const chosen = chosenClaims(claims, { search, filter, marks })
  const exportMarks = () => {
    const { name, text } = marksFile(marks, today)
    giveJsonFile(name, text)
  }
  return (
    <section aria-labelledby="part-heading" class="keeping-page">
      <h2 id="part-heading" tabIndex={-1}>
        {said.heading}
      </h2>
      <p>{said.text}</p>
      {outdated !== null && <Warning tone="warning">{said.old(saying.day(outdated))}</Warning>}
      <Finding search={search} filter={filter} found={chosen.length} onSearch={setSearch} onFilter={setFilter} />
      <div aria-live="polite">{isRefused && <Warning tone="error">{said.notSaved}</Warning>}</div>
      {marks.length > 0 && (
        <button type="button" class="button" onClick={exportMarks}>
          {said.export(marks.length)}
        </button>
      )}
      {bySource(chosen).map((some) => (
        <section key={some[0]!.source.id} class="section source" aria-labelledby={`source-${some[0]!.source.id}`}>
          <SourceHead source={some[0]!.source} />
          <ul class="claims">
            {some.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={viewOf(claim, marks, words)}
                isOpen={search !== '' && chosen.length <= FEW}
                onMark={(verdict, note) => mark(claim.id, verdict && { claim: claim.id, verdict, day: today, note })}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** The source with its address, and when it was made. */
function SourceHead({ source: { id, title, address, dated } }: Pick<Claim, 'source'>) {
  const { sources: said, saying } = useWords()
  return (
    <>
      <h3 id={`source-${id}`}>
        {address.startsWith('https://') ? (
          <a href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p class="help">{dated === null ? said.undated : said.dated(saying.day(dated))}</p>
    </>
  )
}

function Warning({ tone, children }: { tone: 'warning' | 'error'; children: string }) {
  return (
    <p class={`problem ${tone}`}>
      <Icon name={tone} size={18} />
      <span>{children}</span>
    </p>
  )
}

type FindingProps = {
  search: string
  filter: ClaimFilter
  found: number
  onSearch: (search: string) => void
  onFilter: (filter: ClaimFilter) => void
}

function Finding({ search, filter, found, onSearch, onFilter }: FindingProps) {
  const { sources: said } = useWords()
  return (
    <div class="section">
      <div class="field half">
        <label for="claim-search">{said.search}</label>
        <input id="claim-search" type="search" autocomplete="off" value={search} onInput={(event) => onSearch(event.currentTarget.value)} />
      </div>
      <div class="field half">
        <label for="claim-filter">{said.filter}</label>
        <select id="claim-filter" value={filter} onChange={(event) => onFilter(event.currentTarget.value as ClaimFilter)}>
          {CLAIM_FILTERS.map((one) => (
            <option key={one} value={one}>
              {said.filters[one]}
            </option>
          ))}
        </select>
      </div>
      <p class="help" aria-live="polite">
        {said.found(found)}
      </p>
    </div>
  )
}

function useMarks(desk: Desk) {
  const [marks, setMarks] = useState<ClaimMark[]>([])
  const [isRefused, setRefused] = useState(false)
  useEffect(() => void desk.needs.ask('read-marks', {}).then(setMarks, () => undefined), [desk])
  const mark = async (claim: string, next: (ClaimMark & { verdict: ClaimVerdict }) | null) => {
    const all = await desk.needs.ask('write-mark', { claim, mark: next }).catch(() => null)
    setRefused(all === null)
    if (all) setMarks(all)
  }
  return { marks, isRefused, mark }
}

function viewOf({ id, title, message, confidence, checkedOn, months }: Claim, marks: ClaimMark[], words: PageWords): ClaimView {
  const { sources: said, saying } = words
  const mark = marks.find(({ claim }) => claim === id)
  const short = [said.age(months), `${said.confidences[confidence][0]!.toUpperCase()}${said.confidences[confidence].slice(1)}.`].join(' ')
  return {
    ...{ id, title, message, short },
    facts: `${said.checked(saying.day(checkedOn))} ${short}`,
    mark: mark ? { ...mark, day: saying.day(mark.day) } : null,
  }
}
