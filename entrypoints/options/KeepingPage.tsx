// «Vienti, tuonti ja tallennetut tiedot».

import { useEffect, useState } from 'preact/hooks'
import { Erasing } from '@/components/profiles/Erasing'
import { Exporting } from '@/components/profiles/Exporting'
import { Importing, type ImportResult } from '@/components/profiles/Importing'
import { Kept } from '@/components/profiles/Kept'
import { Snapshots } from '@/components/profiles/Snapshots'
import type { StorageView } from '@/components/profiles/storage-view'
import { useWords } from '@/components/profiles/words'
import type { PageWords } from '@/components/words/fi-pages'
import type { StorageReport } from '@/lib/messages/schemas'
import { giveJsonFile } from '@/lib/page/give-file'
import type { Desk } from './desk'
import { exportProfiles, named, type Said } from './exporting'
import { importDropped } from './importing'

type Props = { desk: Desk; isWritable: boolean }

export function KeepingPage({ desk, isWritable }: Props) {
  const words = useWords()
  const [exported, setExported] = useState<Said | null>(null)
  const [erased, setErased] = useState<Said | null>(null)
  const [restored, setRestored] = useState('')
  // What is said of the store here is read when it is said.
  useEffect(() => void desk.load(), [desk])
  const storage = desk.storage && viewOf(desk.storage, words)
  const exportAll = () =>
    setExported(
      exportProfiles(named(desk.profiles, words), { day: desk.needs.now().toISOString().slice(0, 10), words, give: giveJsonFile }),
    )
  return (
    <section aria-labelledby="part-heading" class="keeping-page">
      <h2 id="part-heading" tabIndex={-1}>
        {words.keeping.heading}
      </h2>
      <Exporting count={desk.profiles.length} said={exported} onExport={exportAll} />
      {isWritable && <ImportPart desk={desk} />}
      {storage && <Kept storage={storage} />}
      {storage && isWritable && (
        <Snapshots
          storage={storage}
          said={restored}
          onRestore={async (at) =>
            setRestored((await desk.restoreSnapshot(at)) ? words.keeping.kept.restored : words.keeping.kept.notRestored)
          }
        />
      )}
      <Erasing
        said={erased}
        onExport={exportAll}
        onErase={async () => {
          const isGone = await desk.eraseEverything()
          setErased({ text: isGone ? words.keeping.erase.done : words.keeping.erase.failed, isRefused: !isGone })
        }}
      />
    </section>
  )
}

function ImportPart({ desk }: { desk: Desk }) {
  const words = useWords()
  const [results, setResults] = useState<ImportResult[]>([])
  const [isBusy, setBusy] = useState(false)
  const take = async (files: File[]) => {
    setBusy(true)
    setResults([])
    for (const [at, file] of files.entries()) {
      const show = (result: ImportResult) => setResults((before) => before.with(at, result))
      const result = await importDropped(file, { desk, words, show })
      setResults((before) => [...before, result])
    }
    setBusy(false)
  }
  return <Importing results={results} isBusy={isBusy} onFiles={take} />
}

function viewOf(report: StorageReport, { saying }: PageWords): StorageView {
  const { where, profiles, registers, bytes, snapshots } = report
  return { where, profiles, registers, size: saying.size(bytes), snapshots: snapshots.map((at) => ({ at, when: saying.moment(at) })) }
}
