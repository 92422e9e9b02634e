// The popup: what this page is, what is open in it, texts to copy, and the switch.
import { Choose } from '@/components/profiles/Choose'
import { CopyTexts } from '@/components/profiles/CopyTexts'
import { LanguageChoice } from '@/components/profiles/LanguageChoice'
import { PageState } from '@/components/profiles/PageState'
import { titleOf } from '@/components/profiles/ProfileList'
import { useWords } from '@/components/profiles/words'
import { Icon } from '@/components/ui/icons/Icon'
import { copyText } from '@/lib/filling/compose'
import type { Settings } from '@/lib/model/session'
import { MARKER } from '@/lib/text/marker'
import { offersOwnPreview, type PopupState } from './popup-state'

export type PopupActs = {
  set: (some: Partial<Settings>) => void
  allow: () => void
  showPanel: () => void
  /** The preview on a page of our own. */
  previewHere: () => void
  openProfiles: () => void
  openSupport: () => void
  /** «Ennen kuin aloitat». */
  openBeginning: () => void
  /** «Tallenna sivun rakenne». */
  capture: () => void
  /** «Tee tukiraportti». */
  report: () => void
  copy: (text: string) => Promise<void>
}

type Props = {
  /** null = not read yet. */
  state: PopupState | null
  isFailed: boolean
  /** The person asked for site access and did not get it. */
  isRefused: boolean
  /** The structure of the page was wanted, and the page did not answer. */
  isNotCaptured: boolean
  acts: PopupActs
}

export function Popup({ state, isFailed, isRefused, isNotCaptured, acts }: Props) {
  const { popup: words, beginning, unofficial, name } = useWords()
  return (
    <>
      <header class="head">
        <Icon name="mark" size={24} />
        <h1>{name}</h1>
        <button type="button" class="button small" onClick={acts.openProfiles}>
          {words.profiles}
        </button>
      </header>
      <main>
        {isFailed && <p class="said">{words.failed}</p>}
        {!isFailed && state === null && <p class="help">{words.loading}</p>}
        {state !== null && (
          <>
            {state.hasAccess ? <Page state={state} acts={acts} /> : <Withheld isRefused={isRefused} onAllow={acts.allow} />}
            <Texts state={state} acts={acts} />
            <Support state={state} isNotCaptured={isNotCaptured} acts={acts} />
            <LanguageChoice onChoose={(language) => acts.set({ language })} />
            <Switch isOn={state.settings.enabled} onChange={(enabled) => acts.set({ enabled })} />
          </>
        )}
      </main>
      <footer>
        {unofficial}{' '}
        <button type="button" class="link" onClick={acts.openBeginning}>
          {beginning.before}
        </button>
      </footer>
    </>
  )
}

function Page({ state, acts }: { state: PopupState; acts: PopupActs }) {
  const { popup: words, ownPreview } = useWords()
  if (!state.settings.enabled) return <p class="said">{words.off}</p>
  if (state.page !== null) {
    return (
      <>
        <PageState state={state.page} onShowPanel={acts.showPanel} />
        {offersOwnPreview(state) && (
          <button type="button" class={`button small${state.page.blocked ? ' primary' : ''}`} onClick={acts.previewHere}>
            {ownPreview.open}
          </button>
        )}
      </>
    )
  }
  return <p class="said">{state.isOnPortal ? words.notRecognised : words.elsewhere}</p>
}

function Withheld({ isRefused, onAllow }: { isRefused: boolean; onAllow: () => void }) {
  const { popup: words } = useWords()
  return (
    <section class="withheld" aria-labelledby="withheld-heading">
      <h2 id="withheld-heading">{words.withheld}</h2>
      <p>{words.withheldText}</p>
      <button type="button" class="button primary" onClick={onAllow}>
        {words.allow}
      </button>
      <p role="status">{isRefused ? words.refused : ''}</p>
    </section>
  )
}

function Texts({ state, acts }: { state: PopupState; acts: PopupActs }) {
  const { untitled } = useWords()
  const { profiles, profile, register, composed } = state
  const texts = [
    { id: 'marker', text: MARKER },
    ...composed.flatMap((value) => {
      // A purpose of nothing but the marker sentence would be the first line twice.
      const text = value.text === '' ? '' : copyText(value)
      return text === '' ? [] : [{ id: value.field, text }]
    }),
  ]
  return (
    <>
      <Choose
        profiles={profiles.map((one) => ({ id: one.id, name: titleOf(one, untitled.profile) }))}
        registers={(profile?.registers ?? []).map((one) => ({ id: one.id, name: one.name.trim() || untitled.register }))}
        profile={profile?.id ?? null}
        register={register?.id ?? null}
        onProfile={(lastProfile) => acts.set({ lastProfile, lastRegister: null })}
        onRegister={(lastRegister) => acts.set({ lastProfile: profile?.id ?? null, lastRegister })}
      />
      <CopyTexts texts={texts} onCopy={acts.copy} />
    </>
  )
}

function Support({ state, isNotCaptured, acts }: { state: PopupState; isNotCaptured: boolean; acts: PopupActs }) {
  const { popup: words } = useWords()
  // Without a page that Lupaluotsi has looked at there is nothing to tell but the page itself.
  const isSeen = state.page !== null && state.settings.enabled
  return (
    <section aria-labelledby="support-heading">
      <h2 id="support-heading">{words.support}</h2>
      {state.isOnPortal && state.hasAccess && (
        <>
          {isSeen && (
            <button type="button" class="button small" onClick={acts.report}>
              {words.report}
            </button>
          )}
          <button type="button" class="button small" onClick={acts.capture}>
            {words.capture}
          </button>
          <p class="help">{isSeen ? words.reportHelp : words.captureHelp}</p>
          <p role="status">{isNotCaptured ? words.notCaptured : ''}</p>
        </>
      )}
      <button type="button" class="button small" onClick={acts.openSupport}>
        {words.openSupport}
      </button>
    </section>
  )
}

function Switch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { popup: words } = useWords()
  return (
    <label class="switch">
      <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{words.enabled}</span>
    </label>
  )
}
