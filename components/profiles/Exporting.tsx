// Handing all profiles out as files, with what the files hold.
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

type ExportProps = { count: number; said: { text: string; isRefused: boolean } | null; onExport: () => void }

export function Exporting({ count, said, onExport }: ExportProps) {
  const words = useWords().keeping.export
  return (
    <section class="section" aria-labelledby="export-heading">
      <h3 id="export-heading">{words.heading}</h3>
      {count === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.text}</p>
          <button type="button" class="button" onClick={onExport}>
            {words.all(count)}
          </button>
        </>
      )}
      <div aria-live="polite">
        {said && (
          <p class={said.isRefused ? 'problem error' : 'done'}>
            <Icon name={said.isRefused ? 'error' : 'check'} />
            <span>{said.text}</span>
          </p>
        )}
      </div>
    </section>
  )
}
