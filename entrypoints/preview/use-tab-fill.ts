// What the preview on a page of our own holds and does: everything is asked of the background, which asks the tab.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PanelView, PanelWishes } from '@/components/overlay/props'
import { withShort } from '@/lib/filling/with-short'
import type { OwnMessages } from '@/lib/messages/schemas'
import type { PreviewRow } from '@/lib/model/fill'
import type { RowId } from '@/lib/model/words/ids'
import { giveTextFile } from '@/lib/page/give-file'
import { MARKER } from '@/lib/text/marker'
import { EMPTY_VIEW, joinedOutcomes } from './own-view'

export type Ask = <V extends keyof OwnMessages>(verb: V, says: OwnMessages[V]['says']) => Promise<OwnMessages[V]['answer']>

/** What there is to say besides the view's own sentences. */
export type Said = 'loading' | 'no-page' | 'profile-gone' | 'failed' | null

export type TabFill = {
  view: PanelView
  said: Said
  wishes: Pick<PanelWishes, 'tick' | 'useShort' | 'accept' | 'copy' | 'saveWhole' | 'undo' | 'preview'>
}

/** `onDone` is told when what was accepted is written or taken back. */
export function useTabFill(tab: number, ask: Ask, onDone: () => void): TabFill {
  const [view, setView] = useState<PanelView>(EMPTY_VIEW)
  const [said, setSaid] = useState<Said>('loading')
  const loaded = useRef<PreviewRow[]>([])
  const change = (some: Partial<PanelView>) => setView((now) => ({ ...now, ...some }))
  const trying = (act: () => Promise<Said>) =>
    act()
      .then(setSaid, () => setSaid('failed'))
      .then(() => change({ writing: null }))
  const preview = () => {
    setSaid('loading')
    void trying(async () => {
      const made = await ask('preview-tab', { tab })
      if (made.result !== 'rows') return made.result
      loaded.current = made.rows
      setView({ ...EMPTY_VIEW, preview: made.rows })
      return null
    })
  }
  useEffect(preview, [tab])
  const rows = view.preview ?? []
  const done = (act: () => Promise<Said>) => void trying(act).then(onDone)
  return { view, said, wishes: { preview, ...rowWishes(rows, loaded.current, change), ...tabWishes({ tab, ask, rows, change, done }) } }
}

type Change = (some: Partial<PanelView>) => void

function rowWishes(
  rows: PreviewRow[],
  loaded: PreviewRow[],
  change: Change,
): Pick<PanelWishes, 'tick' | 'useShort' | 'copy' | 'saveWhole'> {
  const edit = (row: RowId, how: (one: PreviewRow) => PreviewRow) =>
    change({ preview: rows.map((one) => (one.row === row ? how(one) : one)) })
  /** Also when the short form has been chosen. */
  const wholeText = (row: RowId) => (row === 'marker' ? MARKER : (loaded.find((one) => one.row === row)?.after ?? ''))
  return {
    tick: (row, ticked) => edit(row, (one) => (one.tickable ? { ...one, ticked } : one)),
    useShort: (row) => edit(row, withShort),
    copy: (row) => void navigator.clipboard.writeText(wholeText(row)).then(() => change({ copied: row })),
    saveWhole: (field, file) => giveTextFile(file, wholeText(field)),
  }
}

type Around = { tab: number; ask: Ask; rows: PreviewRow[]; change: Change; done: (act: () => Promise<Said>) => void }

function tabWishes({ tab, ask, rows, change, done }: Around): Pick<PanelWishes, 'accept' | 'undo'> {
  return {
    accept: () => {
      change({ writing: { done: 0, total: rows.filter((row) => row.ticked).length } })
      done(async () => {
        const answer = await ask('fill-tab', { tab, rows })
        if (answer === null) return 'no-page'
        change({ preview: null, outcomes: joinedOutcomes(rows, answer.outcomes), undoable: 1 })
        return null
      })
    },
    undo: () =>
      done(async () => {
        const answer = await ask('undo-tab', { tab })
        if (answer === null) return 'no-page'
        change({ undone: answer.undone, undoable: 0 })
        return null
      }),
  }
}
