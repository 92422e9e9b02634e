// «Ennen kuin aloitat»: by role what to have at hand, and a request to a colleague to copy.
import { useState } from 'preact/hooks'
import type { Role } from '@/lib/model/role'
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

type Props = { roles: Role[]; onCopy: (text: string) => Promise<void> }

export function Beginning({ roles, onCopy }: Props) {
  const { beginning: words } = useWords()
  const [copied, setCopied] = useState<string | null>(null)
  const [isFailed, setFailed] = useState(false)
  const copy = ({ id, items }: Role) =>
    onCopy(words.ask(items)).then(
      () => {
        setCopied(id)
        setFailed(false)
      },
      () => setFailed(true),
    )
  return (
    <>
      <p>{words.beforeText}</p>
      <p role="status">{isFailed ? words.notCopied : ''}</p>
      {roles.map((role) => (
        <section key={role.id} class="section role" aria-labelledby={`role-${role.id}`}>
          <h3 id={`role-${role.id}`}>{role.name}</h3>
          <ul class="contents">
            {role.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <div class="buttons">
            <button type="button" class="button small" aria-describedby={`role-${role.id}`} onClick={() => void copy(role)}>
              <Icon name={copied === role.id ? 'check' : 'copy'} />
              {copied === role.id ? words.copied : words.copy}
            </button>
          </div>
        </section>
      ))}
    </>
  )
}
