// What is said when no profile is open: what to do first.
import { useWords } from '@/components/profiles/words'
import { PortalLink } from './PortalLink'

type Props = { count: number; canCreate: boolean; onCreate: () => void }

export function Home({ count, canCreate, onCreate }: Props) {
  const { form, beginning } = useWords()
  const words = form.empty
  if (count > 0) {
    return (
      <section class="empty" aria-labelledby="part-heading">
        <h2 id="part-heading" tabIndex={-1}>
          {words.choose.replace(/\.$/, '')}
        </h2>
        <p>{words.next}</p>
        <PortalLink />
        <p>
          <a href="#/aloitus">{beginning.before}</a>
        </p>
      </section>
    )
  }
  return (
    <section class="empty" aria-labelledby="part-heading">
      <h2 id="part-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      {canCreate && (
        <button type="button" class="button primary" onClick={onCreate}>
          {words.create}
        </button>
      )}
      <p>
        <a href="#/aloitus">{beginning.before}</a>
      </p>
      <p>{words.or}</p>
      <a class="button" href="#/tiedot">
        {words.import}
      </a>
    </section>
  )
}
