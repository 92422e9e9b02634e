// The extension's own pages and the toolbar in Swedish.
import type { PageWords } from './fi-pages'
import { greeting } from './sv/greeting'
import { slots, steps } from './sv/names'
import { beginning } from './sv-pages/beginning'
import { form } from './sv-pages/form'
import { keeping } from './sv-pages/keeping'
import { organisation } from './sv-pages/organisation'
import { ownPreview } from './sv-pages/own-preview'
import { popup } from './sv-pages/popup'
import { register } from './sv-pages/register'
import { saying } from './sv-pages/saying'
import { sharing } from './sv-pages/sharing'
import { sources } from './sv-pages/sources'
import { toolbar } from './sv-pages/toolbar'

export const svPages: PageWords = {
  language: 'sv',
  ...toolbar,
  unofficial: greeting.unofficial,
  languageChoice: 'Språk',
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
