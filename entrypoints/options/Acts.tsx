// What can be done with the open profile or register as a whole; what is deleted can be brought back.
import { titleOf } from '@/components/profiles/ProfileList'
import type { ToastView } from '@/components/profiles/Toast'
import { useWords } from '@/components/profiles/words'
import type { Profile, Register } from '@/lib/model/profile'
import type { Desk } from './desk'
import { PortalLink } from './PortalLink'
import { addressOf, shareAddressOf } from './route'

type Props = {
  desk: Desk
  profile: Profile
  register: Register | null
  onToast: (toast: ToastView) => void
  onAddRegister: () => void
}

export function Acts(props: Props) {
  return props.register ? <RegisterActs {...props} register={props.register} /> : <ProfileActs {...props} />
}

function ProfileActs({ desk, profile, onToast, onAddRegister }: Props) {
  const words = useWords()
  const { acts, toasts, list } = words.form
  const remove = async () => {
    const removed = await desk.remove(profile.id)
    if (!removed) return onToast({ text: toasts['not-deleted'], undo: null })
    location.hash = '#/'
    const restore = async () => {
      const isBack = await removed.restore()
      onToast({ text: isBack ? toasts.restored : toasts['not-restored'], undo: null })
      if (isBack) location.hash = addressOf(profile.id)
    }
    onToast({ text: toasts['profile-deleted'], undo: restore })
  }
  const duplicate = () => {
    const copy = desk.duplicate(profile.id, acts.copyOf(titleOf(profile, words.untitled.profile)))
    if (copy) location.hash = addressOf(copy)
  }
  return (
    <div class="acts">
      <button type="button" class="button" onClick={onAddRegister}>
        {list.addRegister}
      </button>
      <button type="button" class="button quiet" onClick={duplicate}>
        {acts.duplicate}
      </button>
      <a class="button quiet" href={shareAddressOf(profile.id)}>
        {acts.share}
      </a>
      <button type="button" class="button quiet danger" onClick={remove}>
        {acts.remove}
      </button>
    </div>
  )
}

function RegisterActs({ desk, profile, register, onToast }: Props & { register: Register }) {
  const { acts, toasts } = useWords().form
  const index = profile.registers.indexOf(register)
  const remove = () => {
    desk.edit(profile.id, { ...profile, registers: profile.registers.filter((one) => one !== register) }, `registers.${index}`)
    location.hash = addressOf(profile.id)
    const undo = () => {
      desk.undo(profile.id)
      onToast(null)
      location.hash = addressOf(profile.id, register.id)
    }
    onToast({ text: toasts['register-deleted'], undo })
  }
  const duplicate = () => {
    const copy = { ...register, id: desk.needs.newId(), name: acts.copyOf(register.name) }
    desk.edit(profile.id, { ...profile, registers: profile.registers.toSpliced(index + 1, 0, copy) }, `registers.${index + 1}`)
    location.hash = addressOf(profile.id, copy.id)
  }
  return (
    <div class="acts">
      <PortalLink />
      <button type="button" class="button quiet" onClick={duplicate}>
        {acts.duplicateRegister}
      </button>
      <a class="button quiet" href={shareAddressOf(profile.id, register.id)}>
        {acts.shareRegister}
      </a>
      <button type="button" class="button quiet danger" onClick={remove}>
        {acts.removeRegister}
      </button>
    </div>
  )
}
