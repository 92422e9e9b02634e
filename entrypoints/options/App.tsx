// Profiilit: the list on the left, the open part in the middle, its texts on the right.
import { useState } from 'preact/hooks'
import { LanguageChoice } from '@/components/profiles/LanguageChoice'
import { ProfileList } from '@/components/profiles/ProfileList'
import { Toast, type ToastView } from '@/components/profiles/Toast'
import { useWords } from '@/components/profiles/words'
import { Icon } from '@/components/ui/icons/Icon'
import { blankRegister } from '@/lib/model/blank'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { Language } from '@/lib/model/words/ids'
import { BeginningPage } from './BeginningPage'
import type { Desk } from './desk'
import { Home } from './Home'
import { useDesk, useFocusOnOpening, useRoute } from './hooks'
import { KeepingPage } from './KeepingPage'
import { Notices } from './Notices'
import { ProfilePage } from './ProfilePage'
import { addressOf, type Route } from './route'
import { SharePage } from './SharePage'
import { SourcesPage } from './SourcesPage'

type Props = { desk: Desk; texts: TextCatalogue; onLanguage: (language: Language) => void }

export function App({ desk, texts, onLanguage }: Props) {
  useDesk(desk)
  const route = useRoute()
  const words = useWords()
  const [toast, setToast] = useState<ToastView>(null)
  useFocusOnOpening(JSON.stringify(route))
  const open =
    route.page === 'profile' || route.page === 'share'
      ? { profile: route.profile, register: route.register }
      : { profile: null, register: null }
  const isWritable = desk.storage === null || (desk.storage.where !== 'private' && desk.storage.where !== 'failed' && !desk.storage.newer)
  const create = () => {
    location.hash = addressOf(desk.create())
  }
  const addRegister = (id: string) => {
    const profile = desk.entry(id)?.draft
    if (!profile) return
    const register = blankRegister(desk.needs.newId())
    desk.edit(id, { ...profile, registers: [...profile.registers, register] }, `registers.${profile.registers.length}`)
    location.hash = addressOf(id, register.id)
  }
  return (
    <div class={`app ${route.page === 'home' ? 'at-home' : 'at-part'}`}>
      <Top onLanguage={onLanguage} />
      <ProfileList profiles={desk.profiles} open={open} canCreate={isWritable} onCreate={create} onAddRegister={addRegister} />
      <main>
        <a class="back" href="#/">
          {words.form.list.back}
        </a>
        <Notices storage={desk.storage} status={desk.status} />
        {desk.status === 'loading' && <p>{words.form.loading}</p>}
        {desk.status !== 'loading' && (
          <Part
            route={route}
            desk={desk}
            texts={texts}
            isWritable={isWritable}
            onCreate={create}
            onAddRegister={addRegister}
            onToast={setToast}
          />
        )}
      </main>
      <Toast toast={toast} onClose={() => setToast(null)} />
      <Bottom />
    </div>
  )
}

function Top({ onLanguage }: Pick<Props, 'onLanguage'>) {
  const words = useWords()
  return (
    <header class="top">
      <h1>
        <a class="brand" href="#/">
          <Icon name="mark" size={28} />
          <span>
            {words.name} <span class="page-name">{words.form.pageTitle}</span>
          </span>
        </a>
      </h1>
      <p class="slogan">{words.form.slogan}</p>
      <LanguageChoice onChoose={onLanguage} />
    </header>
  )
}

type PartProps = Omit<Props, 'onLanguage'> & {
  route: Route
  isWritable: boolean
  onCreate: () => void
  onAddRegister: (profile: string) => void
  onToast: (toast: ToastView) => void
}

function Part({ route, desk, texts, isWritable, onCreate, onAddRegister, onToast }: PartProps) {
  if (route.page === 'keeping') return <KeepingPage desk={desk} isWritable={isWritable} />
  if (route.page === 'sources') return <SourcesPage desk={desk} />
  if (route.page === 'beginning') return <BeginningPage />
  if (route.page === 'home') return <Home count={desk.profiles.length} canCreate={isWritable} onCreate={onCreate} />
  const { profile, register } = route
  if (route.page === 'share') return <SharePage key={profile} desk={desk} id={profile} registerId={register} />
  return (
    <ProfilePage
      key={profile}
      desk={desk}
      texts={texts}
      id={profile}
      registerId={register}
      onToast={onToast}
      onAddRegister={() => onAddRegister(profile)}
    />
  )
}

function Bottom() {
  const { unofficial, beginning, sources, popup } = useWords()
  return (
    <footer class="bottom">
      <span>{unofficial}</span> <a href="#/aloitus">{beginning.before}</a> <a href="#/lahteet">{sources.heading}</a>{' '}
      <a href="support.html">{popup.support}</a>
    </footer>
  )
}
