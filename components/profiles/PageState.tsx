// What the popup says of the page in the active tab: which form and step it is, and what is open in it.
import type { TabState } from '@/lib/model/session'
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

type Props = { state: TabState; onShowPanel: () => void }

export function PageState({ state, onShowPanel }: Props) {
  const { popup: words, steps } = useWords()
  return (
    <section class="page" aria-labelledby="page-heading" data-form={state.form} data-status={state.status} data-step={state.step}>
      <h2 id="page-heading">{state.formName || words.pageHeading}</h2>
      <p class="status">
        <Icon name={state.status === 'recognised' ? 'done' : 'unsure'} size={18} />
        <span>
          {words.statuses[statusWord(state)]}
          {state.step && ` · ${steps[state.step]}`}
        </span>
      </p>
      {state.notPending && (
        <p class="said">
          <Icon name="warning" size={18} />
          <span>{words.notPending}</span>
        </p>
      )}
      {state.blocked && (
        <p class="said">
          <Icon name="error" size={18} />
          <span>{words.blocked}</span>
        </p>
      )}
      <h3 id="findings-heading">{words.findings}</h3>
      <Findings findings={state.findings} />
      <button type="button" class="button small" onClick={onShowPanel}>
        {words.showPanel}
      </button>
    </section>
  )
}

/** Open ones only, errors first. */
function Findings({ findings }: Pick<TabState, 'findings'>) {
  const { popup: words } = useWords()
  const open = findings.filter((one) => !one.checked && (one.kind === 'error' || one.kind === 'warning'))
  const ordered = [...open.filter((one) => one.kind === 'error'), ...open.filter((one) => one.kind === 'warning')]
  if (ordered.length === 0) return <p class="help">{words.noFindings}</p>
  return (
    <ul class="findings" aria-labelledby="findings-heading">
      {ordered.map((finding) => (
        <li key={finding.id} data-advice={finding.id} data-kind={finding.kind}>
          <details>
            <summary>
              <Icon name={finding.kind} />
              <span>
                {/* Not «Tarkista: Tarkista …». */}
                {!finding.title.startsWith(words.kinds[finding.kind]) && <span class="kind">{words.kinds[finding.kind]}</span>}{' '}
                {finding.title}
              </span>
            </summary>
            <p>{finding.message}</p>
            {finding.remedy && <p class="remedy">{finding.remedy}</p>}
          </details>
        </li>
      ))}
    </ul>
  )
}

/** The contract's status text: a form of another kind is said as such, however sure we are. */
function statusWord({ form, status, step }: TabState) {
  if (status === 'unsure') return 'unsure'
  if (form === 'other' || form === 'renewed') return form
  if (status === 'recognised') return form === 'none' && step !== null ? 'portal' : 'recognised'
  return 'unknown'
}
