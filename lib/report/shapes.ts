// What is told by its shape alone, before any word is looked up: addresses, codes, numbers, days. What was seen stays as «‹numero 6›».
import { findIdentityCodes } from '@/lib/text/identity-code'

/** What was taken out, and how many characters it had. */
export const PLACEHOLDER =
  /‹(?:sähköposti|verkko-osoite|tiedosto|henkilötunnus|Y-tunnus|diaarinumero|päivä|puhelin|numero|tunniste|nimi|sana|teksti)(?: [\w.]+)?›/g

const EMAIL = /[^\s@<>()[\],;:]+@[^\s@<>()[\],;:]+/gu
const ADDRESS =
  /(?<!\p{L})(?:[a-z]:\\|\\\\)\S+|(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|(?<![\p{L}\p{N}.])(?:[\p{L}\d-]+\.)+(?:fi|com|net|org|eu|se|ax|io|gov|example|invalid|local|test)(?:\/\S*)?(?![\p{L}\d])|(?<!\S)[~.]{0,2}(?:\/[\p{L}\d_.~%-]+){2,}\/?(?:\?\S*)?/giu
const FILE =
  /[\p{L}\p{N}_(][\p{L}\p{N}_()%+-]*(?:[ .][\p{L}\p{N}_()%+-]+){0,6}\.(pdf|do[ct][xm]?|xl[st][xmb]?|pp[ts][xm]?|od[tsp]|rtf|pages|txt|md|log|csv|xml|json|zip|rar|tar|t?gz|7z|png|jpe?g|gif|tiff?|bmp|svg|webp|heic|html?|mht|eml|msg|vcf|ics|p7m|p7s|p12|pfx|jks|pem|cer|crt|key|asice?|bak|lnk)(?![\p{L}\d])/giu
const BUSINESS_ID = /(?<![\p{L}\d])(?:FI[- ]?\d{7}-?\d|\d{7}\s?[-–—‐‑−]\s?\d|\d{8})(?![\p{L}\d])/gu
const DIARY = /(?<![\p{L}\d])(?:\p{Lu}{2,6}\s?[/-]\s?|\p{Lu}{2,6} )?\d{1,7}(?:[/-]\d{1,7}(?:\.\d+)*){1,4}(?![\p{L}\d])/gu
const DAY =
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?(?!\d)|(?<!\d)\d{1,2}[.:]\d{2}(?::\d{2})?(?![\d.])/gu
const PHONE = /(?<![\p{L}\d])\+?\(?\d[\d\s()–-]{6,20}\d(?![\p{L}\d])/gu
/** Letters and digits together, or a long run of letters of an identifier. */
const IDENTIFIER = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]*\p{N})(?=[\p{L}\p{N}_-]*\p{L})[\p{L}\p{N}_-]+/gu
const NUMBER = /\p{N}[\p{N}.,]*/gu

/** Numbers that say something of the form, not of anybody: numbering, «2/4», «500 merkkiä», standards. */
const PLAIN = [
  /^\s*\(?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?(?=\s+\p{L})/gu,
  /(?<=\b(?:vaihe|kohta|sivu|steg|sida|step|page|section|osa)\s)\d{1,2}(?:\s?(?:\/|av|of)\s?\d{1,2})?(?![\d/])/giu,
  /(?<![\d/])\d{1,2}\s?\/\s?\d{1,2}(?![\d/.])/gu,
  /(?<![\p{L}\d./-])\d{1,6}(?=\s?(?:merk|tecken|charact|kt\b|mt\b|mb\b|kb\b|gt\b|kpl\b|tiedosto|fil|päiv|viik|kuuka|dag|veck|månad|day|week|month|%))/giu,
  /(?<![\p{L}\d])(?:UTF-8|UTF-16|ISO[- ]8859-1?\d|EU|A4)(?![\p{L}\d])/gu,
]

type Span = { start: number; end: number; says: string }

/** The text with everything that a shape gives away replaced; what remains is words, marks and plain numbers. */
export function withoutShapes(text: string): string {
  const kept = PLAIN.flatMap((plain) => [...text.matchAll(plain)]).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isKept = (span: { start: number; end: number }) => kept.some((one) => one.start <= span.start && span.end <= one.end)
  const spans: Span[] = []
  const add = (span: Span) => {
    if (!spans.some((one) => span.start < one.end && one.start < span.end)) spans.push(span)
  }
  for (const { start, end } of findIdentityCodes(text).shaped) add({ start, end, says: '‹henkilötunnus›' })
  const each = (shape: RegExp, says: (match: RegExpMatchArray) => string) => {
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!isKept(span)) add({ ...span, says: says(match) })
    }
  }
  each(EMAIL, () => '‹sähköposti›')
  each(ADDRESS, () => '‹verkko-osoite›')
  each(FILE, ([, ending]) => `‹tiedosto .${ending!.toLowerCase()}›`)
  each(BUSINESS_ID, () => '‹Y-tunnus›')
  each(DAY, () => '‹päivä›')
  each(DIARY, () => '‹diaarinumero›')
  each(PHONE, ([said]) => `‹puhelin ${said.length}›`)
  each(IDENTIFIER, ([said]) => `‹tunniste ${said.length}›`)
  each(NUMBER, ([said]) => `‹numero ${said.length}›`)
  spans.sort((a, b) => a.start - b.start)
  let at = 0
  let rest = ''
  for (const span of spans) {
    rest += text.slice(at, span.start) + span.says
    at = span.end
  }
  return rest + text.slice(at)
}
