// Export, what is kept and where, restoring a snapshot, and removing everything.
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

export type StorageView = {
  where: 'indexeddb' | 'local' | 'private' | 'failed'
  profiles: number
  registers: number
  /** «12 kt»; '' when it is not known. */
  size: string
  /** Newest first: the instant, and how it is said («20.11.2026 klo 14.02»). */
  snapshots: { at: string; when: string }[]
}

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

export function Kept({ storage }: { storage: StorageView }) {
  const words = useWords().keeping.kept
  const beside = storage.where === 'failed' ? words.places.failed : words.places.area
  const rows: [string, string, string][] = [
    [words.rows.profiles, words.places[storage.where], words.profiles(storage.profiles, storage.registers)],
    [words.rows.snapshots, beside, words.snapshotCount(storage.snapshots.length)],
    [words.rows.settings, beside, words.settings],
    [words.rows.sessions, words.places.memory, words.sessions],
  ]
  return (
    <section class="section" aria-labelledby="kept-heading">
      <h3 id="kept-heading">{words.heading}</h3>
      <table class="kept">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.much}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, where, much]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-name={words.where}>{where}</td>
              <td data-name={words.much}>{much}</td>
            </tr>
          ))}
          {storage.size !== '' && (
            <tr class="total">
              <th scope="row">{words.total}</th>
              <td />
              <td data-name={words.much}>{storage.size}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="help">{words.bytes}</p>
    </section>
  )
}

type SnapshotsProps = { storage: StorageView; said: string; onRestore: (at: string) => void }

export function Snapshots({ storage, said, onRestore }: SnapshotsProps) {
  const words = useWords().keeping.kept
  return (
    <section class="section" aria-labelledby="snapshots-heading" id="snapshots">
      <h3 id="snapshots-heading">{words.snapshots}</h3>
      <p>{words.snapshotsText}</p>
      <ul class="plain">
        {storage.snapshots.map(({ at, when }) => (
          <li key={at}>
            <button type="button" class="button small" onClick={() => onRestore(at)}>
              {words.restore(when)}
            </button>
          </li>
        ))}
      </ul>
      {storage.snapshots.length === 0 && <p class="help">{words.snapshotCount(0)}</p>}
      <p role="status">{said}</p>
    </section>
  )
}

type EraseProps = { said: { text: string; isRefused: boolean } | null; onExport: () => void; onErase: () => void }

/** Two acts, because this one has no way back. */
export function Erasing({ said, onExport, onErase }: EraseProps) {
  const words = useWords().keeping.erase
  const [isAsked, setAsked] = useState(false)
  return (
    <section class="section" aria-labelledby="erase-heading">
      <h3 id="erase-heading">{words.heading}</h3>
      <p>{words.text}</p>
      {!isAsked && (
        <button type="button" class="button danger" aria-expanded={false} onClick={() => setAsked(true)}>
          {words.button}
        </button>
      )}
      {isAsked && (
        <fieldset class="sure" aria-label={words.sure}>
          <p>
            <Icon name="warning" />
            <span>{words.sure}</span>
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button danger primary"
              onClick={() => {
                setAsked(false)
                onErase()
              }}
            >
              {words.confirm}
            </button>
            <button type="button" class="button" onClick={onExport}>
              {words.exportFirst}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(false)}>
              {words.cancel}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status" class={said?.isRefused ? 'problem error' : 'done'}>
        {said?.text}
      </p>
    </section>
  )
}
