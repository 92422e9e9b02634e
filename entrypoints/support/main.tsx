// The door of Tuki: opens reports offline, and shows what was just made before it leaves.
import '@/lib/messages/jitless'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { render } from 'preact'
import { support } from '@/components/words/fi-pages/support'
import { ask } from '@/lib/messages/send'
import { createVocabulary } from '@/lib/report/vocabulary'
import { giveFile } from '../options/exporting'
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
render(
  <App
    needs={{
      catalogue: fi,
      vocabulary: createVocabulary(wordings),
      words: support,
      today: new Date().toISOString().slice(0, 10),
      drafted: drafted === undefined ? null : () => ask('read-report', { id: drafted }),
      give: giveFile,
      copy: (text) => navigator.clipboard.writeText(text),
    }}
  />,
  document.getElementById('app')!,
)
