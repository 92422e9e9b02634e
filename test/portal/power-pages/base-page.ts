// «Uusi hakemus»: start from an earlier form or from an empty one.
import type { Problem } from '../form/requirements'
import type { Site } from '../site'
import { nameOf } from '../web/naming'
import { attributes, type Html, html } from './html'
import { optionValue } from './option-values'

export const BASES = ['empty', 'earlier'] as const

/** The choice of base and, for the earlier one, the list to pick from. */
export function baseChoice(site: Site, form: string, problems: Problem[]): Html {
  const id = nameOf('base')
  const listId = nameOf('earlier-form')
  const label = { empty: site.words.label('new-empty-form'), earlier: site.words.label('use-earlier-form') }
  const heading = site.words.heading('base')
  const earlier = site.words.optionKeys('earlier')
  const bases = form === 'change-service' ? BASES : (['empty'] as const)
  return html`<p class="intro">${site.words.text('base-intro')}</p>
<fieldset aria-label="${heading}"><legend class="section-title"><h3>${heading}</h3></legend><table role="presentation" class="section"><tbody><tr><td class="clearfix cell radio form-control-cell"><div class="control"><span class="boolean-radio stacked" id="${id}">${bases.map(
    (base, index) =>
      html`<span class="choice"><input${attributes({ id: `${id}_${index}`, type: 'radio', name: id, value: optionValue(BASES, base), checked: base === 'empty', onchange: 'setIsDirty(this.id)' })}><label for="${id}_${index}">${label[base]}</label></span>`,
  )}</span></div></td></tr>
${
  form === 'change-service' &&
  html`<tr hidden data-when="${id}" data-is="${optionValue(BASES, 'earlier')}"><td class="clearfix cell select form-control-cell"><div class="info"><label class="field-label" for="${listId}" id="${listId}_label">${site.words.label('earlier-form')}</label></div><div class="control"><select name="${listId}" id="${listId}" class="form-control picklist" onchange="setIsDirty(this.id)"${attributes({ 'aria-invalid': problems.length > 0 ? 'true' : undefined })}><option value="">${site.words.action('choose-option')}</option>${earlier.map(
    (key) => html`<option value="${optionValue(earlier, key)}">${site.words.option('earlier', key)}</option>`,
  )}</select></div></td></tr>`
}</tbody></table></fieldset>`
}
