// «Jaa profiili»: what leaves in a file, value by value, and what the file will hold, before it is saved.
import { AUDIENCES, type Audience, VALUE_STATES, type ValueState } from '@/lib/model/words/sharing'
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

export type ShareRow = {
  key: string
  name: string
  value: string
  state: ValueState
  /** Why it does not leave unless it is ticked; '' = it may. */
  warning: string
}
export type ShareGroup = { id: string; heading: string; rows: ShareRow[] }
export type ShareRegister = { id: string; name: string; isShared: boolean }

type Props = {
  audience: Audience
  registers: ShareRegister[]
  groups: ShareGroup[]
  madeBy: string
  /** ISO day; '' = none. */
  notAfter: string
  onAudience: (audience: Audience) => void
  onRegister: (id: string, isShared: boolean) => void
  onState: (key: string, state: ValueState) => void
  onMadeBy: (name: string) => void
  onNotAfter: (day: string) => void
}

export function Sharing(props: Props) {
  const { sharing: words } = useWords()
  return (
    <form class="sharing" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="section">
        <legend>{words.audience.legend}</legend>
        {AUDIENCES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="audience" checked={props.audience === one} onChange={() => props.onAudience(one)} />
            <span>{words.audience.options[one]}</span>
          </label>
        ))}
      </fieldset>
      {props.registers.length > 0 && (
        <fieldset class="section">
          <legend>{words.registers}</legend>
          {props.registers.map(({ id, name, isShared }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={isShared} onChange={(event) => props.onRegister(id, event.currentTarget.checked)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <section class="section" aria-labelledby="share-values">
        <h3 id="share-values">{words.values.legend}</h3>
        <p class="help">{words.values.help}</p>
        <p>{words.values.unasked}</p>
        {props.groups.map((group) => (
          <Group key={group.id} group={group} onState={props.onState} />
        ))}
      </section>
      <Maker {...props} />
    </form>
  )
}

function Maker({ madeBy, notAfter, onMadeBy, onNotAfter }: Pick<Props, 'madeBy' | 'notAfter' | 'onMadeBy' | 'onNotAfter'>) {
  const { sharing: words } = useWords()
  return (
    <div class="section">
      <div class="field">
        <label for="share-by">{words.madeBy}</label>
        <p id="share-by-help" class="help">
          {words.madeByHelp}
        </p>
        <input
          id="share-by"
          type="text"
          maxLength={200}
          autocomplete="off"
          aria-describedby="share-by-help"
          value={madeBy}
          onInput={(event) => onMadeBy(event.currentTarget.value)}
        />
      </div>
      <div class="field half">
        <label for="share-until">{words.notAfter}</label>
        <input id="share-until" type="date" value={notAfter} onInput={(event) => onNotAfter(event.currentTarget.value)} />
      </div>
    </div>
  )
}

function Group({ group, onState }: { group: ShareGroup } & Pick<Props, 'onState'>) {
  const words = useWords().sharing.values
  const { columns } = words
  if (group.rows.length === 0) return null
  return (
    <table class="kept share-values">
      <caption>{group.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.field}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <tr key={row.key} class={row.state === 'fill-in' ? 'left-out' : undefined}>
            <th scope="row">{row.name}</th>
            <td data-name={columns.value} class="share-value">
              {row.value}
            </td>
            <td data-name={columns.state}>
              <HowShared row={row} onState={onState} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HowShared({ row, onState }: { row: ShareRow } & Pick<Props, 'onState'>) {
  const { values: words, states } = useWords().sharing
  const isOpen = row.warning === '' || row.state !== 'fill-in'
  return (
    <>
      {row.warning !== '' && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              aria-label={words.share(row.name)}
              checked={isOpen}
              onChange={(event) => onState(row.key, event.currentTarget.checked ? 'ready' : 'fill-in')}
            />
            <span>{words.shareShort}</span>
          </label>
          {isOpen && (
            <p class="problem warning">
              <Icon name="warning" size={18} />
              <span>{row.warning}</span>
            </p>
          )}
        </>
      )}
      {isOpen && (
        <select
          aria-label={words.state(row.name)}
          value={row.state}
          onChange={(event) => onState(row.key, event.currentTarget.value as ValueState)}
        >
          {VALUE_STATES.map((state) => (
            <option key={state} value={state}>
              {states[state]}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
