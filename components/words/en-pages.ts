// The extension's own pages and the toolbar in English.
import { greeting } from './en/greeting'
import { slots, steps } from './en/names'
import { beginning } from './en-pages/beginning'
import { form } from './en-pages/form'
import { keeping } from './en-pages/keeping'
import { organisation } from './en-pages/organisation'
import { ownPreview } from './en-pages/own-preview'
import { popup } from './en-pages/popup'
import { register } from './en-pages/register'
import { saying } from './en-pages/saying'
import { sharing } from './en-pages/sharing'
import { sources } from './en-pages/sources'
import { toolbar } from './en-pages/toolbar'
import type { PageWords } from './fi-pages'

export const enPages: PageWords = {
  language: 'en',
  ...toolbar,
  unofficial: greeting.unofficial,
  languageChoice: 'Language',
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
