// The extension's own pages and the toolbar in Finnish.
import type { Language } from '@/lib/model/words/ids'
import { greeting } from './fi/greeting'
import { slots, steps } from './fi/names'
import { beginning } from './fi-pages/beginning'
import { form } from './fi-pages/form'
import { keeping } from './fi-pages/keeping'
import { organisation } from './fi-pages/organisation'
import { ownPreview } from './fi-pages/own-preview'
import { popup } from './fi-pages/popup'
import { register } from './fi-pages/register'
import { saying } from './fi-pages/saying'
import { sharing } from './fi-pages/sharing'
import { sources } from './fi-pages/sources'
import { toolbar } from './fi-pages/toolbar'

export const fiPages = {
  language: 'fi' as Language,
  ...toolbar,
  unofficial: greeting.unofficial,
  languageChoice: 'Kieli',
  steps,
  slots,
  saying,
  sources,
  beginning,
  organisation,
  register,
  form,
  keeping,
  sharing,
  popup,
  ownPreview,
}

export type PageWords = typeof fiPages
