// The panel's head: our mark and name, what this page is, where the panel stands, and making it small.
import { useRef, useState } from 'preact/hooks'
import type { Dock } from '@/lib/model/words/ids'
import { Icon, type IconName } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: Pick<PanelWishes, 'dock' | 'minimise'>; words: Words }

export function Head({ view, wishes, words }: Props) {
  const [isChoosing, setChoosing] = useState(false)
  const dockButton = useRef<HTMLButtonElement>(null)
  const status = statusOf(view)
  const dock = (one: Dock) => {
    setChoosing(false)
    dockButton.current?.focus()
    wishes.dock(one)
  }
  return (
    <div class="head">
      <div class="head-line">
        <span class="mark">
          <Icon name="mark" size={28} />
        </span>
        <div class="head-words">
          <p class="head-name">{words.name}</p>
          <p class={`head-status status-${status}`}>
            <Icon name={STATUS_ICONS[status]} size={16} />
            {words.status[status]}
          </p>
        </div>
        <button
          ref={dockButton}
          type="button"
          class="icon-button dock-button"
          aria-label={words.head.dock}
          title={words.head.dock}
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          <Icon name={view.dock} />
        </button>
        <button
          type="button"
          class="icon-button"
          data-focus="minimise"
          aria-label={words.head.minimise}
          title={words.head.minimise}
          onClick={() => wishes.minimise(true)}
        >
          <Icon name="minimise" />
        </button>
      </div>
      {isChoosing && <Docks dock={view.dock} words={words} onDock={dock} />}
    </div>
  )
}

function Docks({ dock, words, onDock }: { dock: Dock; words: Words; onDock: (dock: Dock) => void }) {
  const docks: Dock[] = ['left', 'bottom', 'right']
  return (
    <fieldset class="docks">
      <legend class="unseen">{words.head.dock}</legend>
      {docks.map((one) => (
        <button key={one} type="button" class="button" aria-pressed={one === dock} onClick={() => onDock(one)}>
          <Icon name={one} />
          {words.head.docks[one]}
        </button>
      ))}
    </fieldset>
  )
}

const STATUS_ICONS: Record<keyof Words['status'], IconName> = {
  recognised: 'done',
  portal: 'done',
  renewed: 'note',
  other: 'note',
  unsure: 'unsure',
  unknown: 'unsure',
}

/** Which of the status texts holds: an uncertain form is uncertain whatever it may be; the end of a session is the portal's page. */
function statusOf({ form, status, next }: Pick<PanelView, 'form' | 'status' | 'next'>): keyof Words['status'] {
  if (form === 'none' && next.what === 'log-in-again') return 'portal'
  if (status !== 'recognised') return status
  if (form === 'muutostietopalvelu') return 'recognised'
  return form === 'none' ? 'portal' : form
}
