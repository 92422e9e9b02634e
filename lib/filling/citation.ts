// Writes legal bases as a list in the nominative: «varhaiskasvatuslaki (540/2018) 5 ja 12 § sekä …».
import type { LegalBasis } from '@/lib/model/profile'
import type { TextLanguage } from '@/lib/model/words/ids'
import { listed, phrase, unclosed } from './wording'

type Law = { law: string; number: string; sections: string[] }

const AND = { fi: 'ja', sv: 'och' } as const
const PLAIN_SECTION = /^(\d+(?: ?[a-zåäö])?) ?§$/i

/** The laws once each, with all their sections; '' when no basis names a law. */
export function citation(bases: LegalBasis[], language: TextLanguage): string {
  const laws = byLaw(bases).map((law) => oneLaw(law, language))
  if (language === 'sv') return laws.join('; ')
  return laws.length < 2 ? laws.join('') : `${laws.slice(0, -1).join(', ')} sekä ${laws.at(-1)}`
}

/** Whether any of the bases names the point of its law. */
export function hasSection(bases: LegalBasis[]): boolean {
  return byLaw(bases).some((law) => law.sections.length > 0)
}

function byLaw(bases: LegalBasis[]): Law[] {
  const laws = new Map<string, Law>()
  for (const basis of bases) {
    const law = unclosed(phrase(basis.law))
    if (law === '') continue
    const number = phrase(basis.number).replace(/^\(+|\)+$/g, '')
    const key = `${law.toLowerCase()}|${number}`
    const known = laws.get(key) ?? { law, number, sections: [] }
    const section = unclosed(phrase(basis.section)).replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1–')
    if (section !== '' && !known.sections.includes(section)) known.sections.push(section)
    laws.set(key, known)
  }
  return [...laws.values()]
}

/** Swedish sets the section off by a comma: «lagen om småbarnspedagogik (540/2018), 5 och 12 §». */
function oneLaw({ law, number, sections }: Law, language: TextLanguage): string {
  const named = number === '' || law.includes(number) ? law : `${law} (${number})`
  const points = sectionList(sections, language)
  if (points === '') return named
  return language === 'sv' ? `${named}, ${points}` : `${named} ${points}`
}

function sectionList(sections: string[], language: TextLanguage): string {
  const plain = sections.map((section) => PLAIN_SECTION.exec(section)?.[1])
  if (sections.length > 1 && plain.every((one) => one !== undefined)) return `${listed(plain, AND[language])} §`
  return listed(sections, AND[language])
}
