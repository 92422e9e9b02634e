// «Jaa profiili»: chooses value by value what leaves, and hands the file to the browser.

import { useState } from 'preact/hooks'
import { SharedFile } from '@/components/profiles/SharedFile'
import { Sharing } from '@/components/profiles/Sharing'
import { useWords } from '@/components/profiles/words'
import type { Profile } from '@/lib/model/profile'
import { giveJsonFile } from '@/lib/page/give-file'
import { presetFile } from '@/lib/sharing/export-file'
import { makePreset, SCHEMA_NAME } from '@/lib/sharing/make-preset'
import schema from '@/lib/sharing/preset.schema.json?raw'
import type { Desk } from './desk'
import { addressOf } from './route'
import { type Chosen, contentsOf, groupsOf, refusalWords, shareTitle, sharingOf } from './sharing-view'

const UNTOUCHED: Omit<Chosen, 'registers'> = { audience: 'same', states: {}, madeBy: '', notAfter: '' }

type Props = { desk: Desk; id: string; registerId: string | null }

export function SharePage({ desk, id, registerId }: Props) {
  const words = useWords()
  const entry = desk.entry(id)
  if (!entry) return <p class="choose">{words.form.empty.choose}</p>
  return (
    <section aria-labelledby="part-heading" class="keeping-page">
      <h2 id="part-heading" tabIndex={-1}>
        {shareTitle(entry.draft, words)}
      </h2>
      <p>{words.sharing.text}</p>
      {entry.base === null ? <p>{words.sharing.unsaved}</p> : <Choosing profile={entry.draft} desk={desk} registerId={registerId} />}
      <p>
        <a href={addressOf(id, registerId)}>{words.sharing.back}</a>
      </p>
    </section>
  )
}

function Choosing({ profile, desk, registerId }: { profile: Profile; desk: Desk; registerId: string | null }) {
  const words = useWords()
  const ids = profile.registers.map((register) => register.id)
  const [chosen, setChosen] = useState<Chosen>({ ...UNTOUCHED, registers: registerId === null ? ids : [registerId] })
  const [saved, setSaved] = useState('')
  const choose = (some: Partial<Chosen>) => {
    setSaved('')
    setChosen({ ...chosen, ...some })
  }
  const sharing = sharingOf(profile, chosen, desk.needs.now().toISOString().slice(0, 10))
  const made = presetFile(makePreset(profile, sharing))
  const save = () => {
    if ('fault' in made) return
    giveJsonFile(made.name, made.text)
    setSaved(words.sharing.saved(made.name))
  }
  return (
    <>
      <Sharing
        {...chosen}
        registers={profile.registers.map(({ id, name }) => ({
          id,
          name: name.trim() || words.untitled.register,
          isShared: chosen.registers.includes(id),
        }))}
        groups={groupsOf(profile, chosen, words)}
        onAudience={(audience) => choose({ audience, states: {} })}
        onRegister={(id, isShared) => choose({ registers: ids.filter((one) => (one === id ? isShared : chosen.registers.includes(one))) })}
        onState={(key, state) => choose({ states: { ...chosen.states, [key]: state } })}
        onMadeBy={(madeBy) => choose({ madeBy })}
        onNotAfter={(notAfter) => choose({ notAfter })}
      />
      <SharedFile
        view={{
          contents: contentsOf(profile, sharing, words),
          text: 'fault' in made ? '' : made.text,
          refused: refusalWords(made, profile, words),
          saved,
        }}
        onSave={save}
        onSchema={() => giveJsonFile(SCHEMA_NAME, schema)}
      />
    </>
  )
}
