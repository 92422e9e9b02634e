// What everybody must know of the store before typing: damage, a newer version, a private window.
import { useWords } from '@/components/profiles/words'
import { Icon } from '@/components/ui/icons/Icon'
import type { StorageReport } from '@/lib/messages/schemas'

type Props = { storage: StorageReport | null; status: 'loading' | 'ready' | 'failed' }

export function Notices({ storage, status }: Props) {
  const { notices } = useWords().keeping
  const said: string[] = []
  if (status === 'failed' || storage?.where === 'failed') said.push(notices.failed)
  if (storage?.newer) said.push(notices.newer)
  if (storage?.where === 'private') said.push(notices.private)
  if (storage?.where === 'local') said.push(notices.local)
  const hasCopy = (storage?.snapshots.length ?? 0) > 0
  if (storage?.damaged) said.push(hasCopy ? notices.damaged : notices.damagedNoCopy)
  if (said.length === 0) return null
  return (
    <div class="notices" role="status">
      {said.map((sentence) => (
        <p key={sentence}>
          <Icon name="warning" />
          <span>
            {sentence} {sentence === notices.damaged && <a href="#/tiedot">{notices.toSnapshots}</a>}
          </span>
        </p>
      ))}
    </div>
  )
}
