// The profile in use and its register, chosen in the popup.
import { useWords } from './words'

type Named = { id: string; name: string }
type Props = {
  profiles: Named[]
  registers: Named[]
  profile: string | null
  register: string | null
  onProfile: (id: string) => void
  onRegister: (id: string) => void
}

export function Choose({ profiles, registers, profile, register, onProfile, onRegister }: Props) {
  const { popup: words } = useWords()
  if (profiles.length === 0) return <p class="help">{words.noProfiles}</p>
  return (
    <div class="choose-profile">
      <label for="popup-profile">{words.profile}</label>
      <Names id="popup-profile" names={profiles} value={profile} onChoose={onProfile} />
      {profile !== null && registers.length === 0 && <p class="help">{words.noRegisters}</p>}
      {registers.length > 0 && (
        <>
          <label for="popup-register">{words.register}</label>
          <Names id="popup-register" names={registers} value={register} onChoose={onRegister} />
        </>
      )}
    </div>
  )
}

function Names({ id, names, value, onChoose }: { id: string; names: Named[]; value: string | null; onChoose: (id: string) => void }) {
  return (
    <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
      {value === null && <option value="">–</option>}
      {names.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  )
}
