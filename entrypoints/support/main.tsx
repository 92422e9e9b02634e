// The door of Tuki: opens reports offline, and shows what was just made before it leaves.
import { giveJsonFile } from '@/lib/page/give-file'
import '@/lib/messages/jitless'
import wordings from 'virtual:catalogue/wordings'
import { render } from 'preact'
import { support as en } from '@/components/words/en-pages/support'
import { support as fi } from '@/components/words/fi-pages/support'
import { support as sv } from '@/components/words/sv-pages/support'
import { ask } from '@/lib/messages/send'
import type { Language } from '@/lib/model/words/ids'
import { createVocabulary } from '@/lib/report/vocabulary'
import { catalogueOf } from '../background/catalogue'
import { dressPage } from '../popup/dress-page'
import { App } from './App'
import '@/components/profiles/styles/base.css'
import '@/components/profiles/styles/controls.css'
import './style.css'

/** «#/uusi/<id>» is the report that the background has just made. */
const drafted = /^#\/uusi\/([\da-f-]{36})$/.exec(location.hash)?.[1]

dressPage(document)
// A file dropped beside its place must not be opened over the page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault())
window.addEventListener('hashchange', () => location.reload())

const WORDS = { fi, sv, en }

function show(language: Language): void {
  document.documentElement.lang = language
  document.title = `${WORDS[language].title} – Lupaluotsi`
  render(
    <App
      needs={{
        catalogue: catalogueOf(language),
        vocabulary: createVocabulary(wordings),
        words: WORDS[language],
        today: new Date().toISOString().slice(0, 10),
        drafted: drafted === undefined ? null : () => ask('read-report', { id: drafted }),
        give: giveJsonFile,
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    />,
    document.getElementById('app')!,
  )
}

// Opening a report must work also when nothing else does.
ask('set-settings', {}).then(
  ({ language }) => show(language),
  () => show('fi'),
)
