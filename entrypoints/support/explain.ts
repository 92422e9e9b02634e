// What a replay found, as sentences for the page Tuki.
import type { Explanation, Told } from '@/components/support/Explained'
import type { SupportWords } from '@/components/words/fi-pages/support'
import type { Catalogue } from '@/lib/model/catalogue'
import type { SupportReport } from '@/lib/model/support-report'
import type { Difference } from './differences'
import { missingOf } from './missing'
import type { Replay } from './replay'
import { tellingOf } from './telling'

export type Explaining = { catalogue: Catalogue; words: SupportWords }

/** All that is said of a report; the page's own words stand in it as the report has them. */
export function explain(report: SupportReport, replayed: Replay, how: Explaining): Explanation {
  const { words, catalogue } = how
  const said = words.replay
  const { view, seen } = replayed
  const name = (id: string) => catalogue.fields.find((field) => field.id === id)?.name ?? id
  const label = (place: string) => labelAt(report, place) || said.noLabel
  const why = (reason: string) => reasonInWords(reason, words)
  const missing = missingOf(report, replayed, catalogue)
  const isRecognised = view.status === 'recognised'
  return {
    headline: headline(replayed, words),
    why: seen.reasons.map(why),
    pageWords: isRecognised ? [] : pageWords(report, words),
    tell: tellingOf(report, replayed, { missing, words, name }),
    isTruncated: report.page.truncated,
    found: seen.fields.map(({ field, at, score, reasons }) => ({
      id: field,
      name: name(field),
      text: said.at(label(at), percent(score)),
      why: reasons.map(why),
    })),
    notFound: missing.notFound?.map(name) ?? null,
    hidden: [
      ...missing.hidden.map(({ field, place }) => ({ id: field, name: name(field), text: said.hiddenAt(label(place)), why: [] })),
      ...missing.askedLater.map(({ field, after }) => ({ id: field, name: name(field), text: said.askedAfter(label(after)), why: [] })),
    ],
    ambiguous: seen.ambiguous.map(({ field, at, reasons }) => ({
      id: field,
      name: name(field),
      text: said.candidates(counted(at.map(label))),
      why: reasons.map(why),
    })),
    unknown: missing.unknown.map(label),
    advice: replayed.advice.map(({ id, kind, title }): Told => ({ id, name: words.kinds[kind] ?? kind, text: title, why: [] })),
    undecided: !isRecognised || view.form === 'none' || replayed.undecided.length === 0 ? '' : said.undecided(replayed.undecided.length),
    outcomes: (report.seen?.outcomes ?? []).map(
      ({ row, field, outcome }) => `${row === 'marker' ? said.marker : name(field)}: ${words.outcomes[outcome]}`,
    ),
    differences:
      report.seen === null
        ? [words.differences.capture]
        : differences(replayed.differences, { words, name, label, titleOf: (id) => titleOf(catalogue, id) }),
    about: about(report, how),
  }
}

/** «label «Toimiala» 60» as a report carries it, in the reader's words; as it is where it is none of ours. */
function reasonInWords(reason: string, { replay, steps }: SupportWords): string {
  const [, what, words = '', points] = /^(\S+) «(.*)» (-?\d+)$/.exec(reason) ?? []
  const said = what === undefined ? undefined : replay.reasons[what]
  if (said === undefined) return reason
  // Lists of options, kinds and steps are known by codes.
  const known = what === 'kind' ? '' : (steps[words] ?? words)
  return replay.reason(said, known, Number(points))
}

function headline({ view }: Replay, words: SupportWords): string {
  const said = words.replay
  const form = said.forms[view.form] ?? view.form
  if (view.status === 'recognised')
    return said.recognised(form, view.step === null ? '' : (words.steps[view.step] ?? view.step), percent(view.score))
  return view.status === 'unsure' ? said.unsure(form) : said.unknown
}

/** What a page that is not known says of itself: that is what the catalogue would have to learn. */
function pageWords({ page }: SupportReport, { parts }: SupportWords): string[] {
  const headings = page.headings.map((line) => line.replace(/^\d (?:main )?/, ''))
  const progress = page.progress.map((line) => line.slice(2))
  return Object.entries({ title: [page.title], headings, progress }).flatMap(([part, texts]) => {
    const said = texts.filter((text) => text !== '')
    return said.length === 0 ? [] : [`${parts[part]}: ${said.join(' · ')}`]
  })
}

/** Each label once, with how often it stands there. */
function counted(labels: readonly string[]): [string, number][] {
  return [...new Set(labels)].map((label) => [label, labels.filter((one) => one === label).length])
}

/** The first name of a control, the words of an action, the label of an answer. */
function labelAt({ page }: SupportReport, place: string): string {
  const [what, at] = place.split(' ')
  const index = Number(at)
  if (what === 'answer') return page.answers[index]?.label ?? ''
  if (what === 'action') return page.actions[index]?.text ?? ''
  return page.controls[index]?.labels[0]?.replace(/^[a-z-]+: /, '') ?? ''
}

type Naming = { words: SupportWords; name: (id: string) => string; label: (place: string) => string; titleOf: (id: string) => string }

function differences(found: readonly Difference[], naming: Naming): string[] {
  return found.length === 0 ? [naming.words.differences.none] : found.map((one) => difference(one, naming))
}

function difference({ what, id, before, now }: Difference, { words, name, label, titleOf }: Naming): string {
  const said = words.differences
  switch (what) {
    case 'form':
      return said.form(words.replay.forms[before] ?? before, words.replay.forms[now] ?? now)
    case 'status':
      return said.status(words.statuses[before] ?? before, words.statuses[now] ?? now)
    case 'step':
      return said.step(words.steps[before] ?? before, words.steps[now] ?? now)
    case 'state':
      return said.state(words.pageStates[before] ?? before, words.pageStates[now] ?? now)
    case 'ambiguous':
      return said.unclear(name(id))
    case 'field':
      if (now === '') return said.lost(name(id), label(before))
      return before === '' ? said.gained(name(id), label(now)) : said.moved(name(id), label(before), label(now))
    case 'advice':
      if (now === '') return said.adviceLost(titleOf(id))
      return before === ''
        ? said.adviceGained(titleOf(id))
        : said.adviceKind(titleOf(id), words.kinds[before] ?? before, words.kinds[now] ?? now)
  }
}

/** The title as the catalogue has it; the id where the catalogue no longer knows it, or where words of the page would stand in it. */
function titleOf({ advice }: Catalogue, id: string): string {
  const title = advice.find((entry) => entry.id === id)?.title ?? id
  return title.includes('{') ? id : title
}

function about({ versions, state, made }: SupportReport, { words }: Explaining): string[] {
  const said = words.about
  return [
    said.versions(versions.extension, catalogueInWords(versions.catalogue, words), versions.browser),
    said.made(words.day(made)),
    said.storage[state.storage] ?? '',
    state.isStorageDamaged ? said.damaged : '',
    state.siteAccess ? '' : said.withheld,
    state.isEnabled ? '' : said.off,
    said.profiles(state.profiles, state.registers),
  ].filter((one) => one !== '')
}

/** «2026-11-23, 51 + 44»: the day, fields and advice. */
function catalogueInWords(version: string, { about, day }: SupportWords): string {
  const [, on, fields, advice] = /^([\d-]{10}), (\d+) \+ (\d+)$/.exec(version) ?? []
  return on === undefined ? version : about.catalogue(day(on), Number(fields), Number(advice))
}

function percent(score: number): number {
  return Math.round(score * 100)
}
