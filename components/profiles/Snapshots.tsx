// The last snapshots, each of which can be put back.
import type { StorageView } from './storage-view'
import { useWords } from './words'

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
