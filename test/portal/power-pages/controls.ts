// The control of each kind of question, in the markup Power Pages gives it.

import type { Answer, Question } from '../form/questions'
import { limitOf } from '../form/requirements'
import type { Site } from '../site'
import type { StoredFile } from '../store/application'
import { nameOf, REMOVE_FILE } from '../web/naming'
import { attributes, type Html, html } from './html'
import { optionValue } from './option-values'

export interface Asked {
  question: Question
  label: string
  answer: Answer
  files: StoredFile[]
  isRequired: boolean
  isReadOnly: boolean
  isInvalid: boolean
}

const DIRTY = 'setIsDirty(this.id)'

/** What every control carries: required ones are named anew by aria-label, over the head of their label. */
function basics(site: Site, asked: Asked): Record<string, string | boolean | undefined> {
  return {
    onchange: DIRTY,
    'aria-required': asked.isRequired ? 'true' : undefined,
    'aria-label': asked.isRequired ? site.words.text('required', { label: asked.label }) : undefined,
    'aria-invalid': asked.isInvalid ? 'true' : undefined,
    'aria-describedby': asked.question.help ? `${nameOf(asked.question.key)}_description` : undefined,
    readonly: asked.isReadOnly,
  }
}

function maskOf(site: Site, key: string): string | undefined {
  if (!site.variant.masks) return undefined
  if (key === 'post-office') return 'capitals'
  return key === 'postal-code' || key === 'business-id' ? 'no-spaces' : undefined
}

function textBox(site: Site, asked: Asked): Html {
  const { key, kind } = asked.question
  const id = nameOf(key)
  const shared = { name: id, maxlength: limitOf(asked.question, site.variant), id }
  if (kind === 'textarea') {
    const refuses = key === 'purpose' && site.variant.rejectsPurpose === true
    const rows = key === 'purpose' || key === 'data-description' ? 9 : 4
    const text = asked.answer as string
    // HTML takes away a line end that stands first, so a text that begins with one is given another.
    return html`<textarea${attributes({ ...shared, rows, cols: 20, class: 'textarea form-control', 'data-refuses': refuses, ...basics(site, asked) })}>${text.startsWith('\n') && '\n'}${text}</textarea>`
  }
  return html`<input${attributes({ type: kind, ...shared, value: asked.answer as string, class: `${kind} form-control`, 'data-mask': maskOf(site, key), ...basics(site, asked) })}>`
}

function select(site: Site, asked: Asked, list: string): Html {
  const id = nameOf(asked.question.key)
  const keys = site.words.optionKeys(list)
  return html`<select${attributes({ name: id, id, class: 'form-control picklist', ...basics(site, asked) })}><option value="">${site.words.action('choose-option')}</option>${keys.map(
    (key) =>
      html`<option${attributes({ value: optionValue(keys, key), selected: asked.answer === key })}>${site.words.option(list, key)}</option>`,
  )}</select>`
}

function choices(site: Site, asked: Asked, list: string): Html {
  const id = nameOf(asked.question.key)
  const keys = site.words.optionKeys(list)
  const isMany = asked.question.kind === 'checkboxes'
  const chosen = isMany ? asked.answer : [asked.answer as string]
  return html`<span${attributes({ id, class: isMany ? 'checkbox-list' : 'boolean-radio' })}>${keys.map((key, index) => {
    const input = {
      id: `${id}_${index}`,
      type: isMany ? 'checkbox' : 'radio',
      name: id,
      value: optionValue(keys, key),
      checked: chosen.includes(key),
    }
    return html`<span class="choice"><input${attributes({ ...input, onchange: DIRTY })}><label for="${id}_${index}">${site.words.option(list, key)}</label></span>`
  })}</span>`
}

function checkbox(site: Site, asked: Asked): Html {
  const id = nameOf(asked.question.key)
  return html`<span class="checkbox"><input${attributes({ type: 'checkbox', name: id, id, value: '1', checked: asked.answer === 'yes', ...basics(site, asked) })}></span>`
}

function isoDate(finnish: string): string {
  const [day, month, year] = finnish.split('.')
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.0000000Z` : ''
}

function date(site: Site, asked: Asked): Html {
  const id = nameOf(asked.question.key)
  const shown = asked.answer as string
  return html`<input${attributes({ name: id, type: 'hidden', id, value: isoDate(shown), class: 'datetime', 'data-date-twin': true })}><div class="input-group datetimepicker"><input${attributes(
    {
      type: 'text',
      id: `${id}_datepicker`,
      name: `${id}_datepicker`,
      value: shown,
      class: 'form-control',
      placeholder: 'P.K.VVVV',
      'data-date': true,
      ...basics(site, asked),
    },
  )}><span class="input-group-btn"><button type="button" class="btn btn-default" aria-label="${site.words.text('choose-date')}" data-date-today>▦</button></span></div>`
}

function lookup(site: Site, asked: Asked, list: string): Html {
  const id = nameOf(asked.question.key)
  const keys = site.words.optionKeys(list)
  const key = asked.answer as string
  const shown = key ? site.words.option(list, key) : ''
  return html`<div class="input-group lookup"><input${attributes({ type: 'text', id: `${id}_name`, name: `${id}_name`, class: 'lookup form-control', value: shown, readonly: true, 'data-lookup-text': true })}><input${attributes(
    { type: 'hidden', name: id, id, value: key ? optionValue(keys, key) : '', 'data-lookup-value': true },
  )}><span class="input-group-btn"><button type="button" class="btn btn-default launchentitylookup" aria-label="${site.words.text('open-lookup')}" data-lookup-open>⌕</button></span>
<dialog class="lookup-dialog" aria-label="${site.words.text('lookup-records')}"><ul>${keys.map((option) => html`<li><button type="button" class="btn btn-link" data-lookup-pick="${optionValue(keys, option)}">${site.words.option(list, option)}</button></li>`)}</ul><button type="button" class="btn btn-default" data-lookup-close>${site.words.text('cancel')}</button></dialog></div>`
}

function file(site: Site, asked: Asked): Html {
  const id = nameOf(asked.question.key)
  return html`${asked.files.length > 0 && html`<ul class="attached-files">${asked.files.map((attached, index) => html`<li>${attached.name} <span class="size">(${Math.max(1, Math.round(attached.size / 1024))} ${site.words.text('kilobytes')})</span> <input type="button" class="btn btn-link" id="${REMOVE_FILE}${id}_${index}" value="${site.words.text('remove')}" aria-label="${site.words.text('remove-file', { name: attached.name })}" onclick="doPostBack(this)"></li>`)}</ul>`}<input${attributes(
    { type: 'file', name: id, id, class: 'form-control-file', accept: '.pdf,.docx,.odt,.txt,.csv,.xlsx', onchange: DIRTY },
  )}>`
}

/** The control of a question as it stands now. */
export function control(site: Site, asked: Asked): Html {
  const { kind, key, options = '' } = asked.question
  if (key === 'e-invoice-operator' && site.variant.operatorAsSelect) return select(site, asked, 'operator')
  if (kind === 'select') return select(site, asked, options)
  if (kind === 'radio' || kind === 'checkboxes') return choices(site, asked, options)
  if (kind === 'checkbox') return checkbox(site, asked)
  if (kind === 'date') return date(site, asked)
  if (kind === 'lookup') return lookup(site, asked, options)
  return kind === 'file' ? file(site, asked) : textBox(site, asked)
}
