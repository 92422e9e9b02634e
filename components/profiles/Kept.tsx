// «Mitä on tallessa»: what is kept, where, and how much.
import type { StorageView } from './storage-view'
import { useWords } from './words'

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
