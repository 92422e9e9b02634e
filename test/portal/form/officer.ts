// The officer who looks at an application at once: returns it when the marker sentence or the law is missing, else takes it into handling.
import type { Answers } from './questions'

const MARKER = 'hakemus koskee vtj-muutosrajapintaa'
const LAW = /\d{1,4}\/\d{4}|\p{L}*(?:laki|lain|laissa|lakiin|laista|lailla|asetus|asetuksen|asetuksessa|lag|lagen|act)(?![\p{L}])/u
const SECTION = /§|\bluvun?\b|\bluku\b|artikla|momentti|momentin|\bkap\.|kapitel|\bsection\b|\bchapter\b|\barticle\b/u

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Why the application would be returned, as ids of sentences in labels/…/texts.json; empty when it is taken into handling. */
export function reasonsToReturn(answers: Answers): string[] {
  const purpose = plain(String(answers.purpose ?? ''))
  const reasons: string[] = []
  if (!purpose.includes(MARKER)) {
    reasons.push('reason-service')
  }
  if (!LAW.test(purpose) || !SECTION.test(purpose)) {
    reasons.push('reason-law')
  }
  return reasons
}
