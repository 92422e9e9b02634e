// A report line by line: what a person sees before it leaves, and may take out.
import type { SupportReport } from '@/lib/model/support-report'

/** Where a line comes from in the file; its place among the lines of that part. */
export type LinePath = { part: LinePart; at: number }
const LINE_PARTS = [
  ...(['title', 'headings', 'progress', 'sections', 'controls', 'actions', 'answers', 'notices', 'made', 'page'] as const),
  ...(['versions', 'state', 'recognised', 'fields', 'ambiguous', 'advice', 'outcomes', 'session', 'facts'] as const),
] as const
export type LinePart = (typeof LINE_PARTS)[number]
/** The whole content of a line, word for word; `isFixed`: the file needs it. */
export type Line = LinePath & { text: string; isFixed: boolean }

const FIXED: readonly LinePart[] = ['page', 'versions', 'state', 'recognised', 'session']

/** Everything that is in the file, in the order of `LINE_PARTS`; nothing is in the file that is in no line. */
export function linesOf(report: SupportReport): Line[] {
  const { page, seen, versions, state, ...head } = report
  const { title, headings, progress, sections, controls, actions, answers, notices, made, ...rest } = page
  const over = (one: { in: number }) => ({ ...one, in: (sections[one.in] ?? []).join(' › ') })
  const parts: Record<LinePart, unknown[]> = {
    title: title === '' ? [] : [title],
    ...{ headings, progress, sections: sections.slice(1), notices, made },
    controls: controls.map(over),
    actions: actions.map(over),
    answers: answers.map(over),
    page: [rest],
    versions: [{ ...head, ...versions }],
    state: [state],
    ...seenParts(seen),
  }
  return LINE_PARTS.flatMap((part) =>
    parts[part].map((content, at) => ({ part, at, text: said(content), isFixed: FIXED.includes(part) })),
  ).filter(({ text }) => text !== '')
}

function seenParts(seen: SupportReport['seen']) {
  if (seen === null) return { recognised: [], fields: [], ambiguous: [], advice: [], outcomes: [], session: [], facts: [] }
  const { fields, ambiguous, ...recognised } = seen.view
  return {
    recognised: [recognised],
    ...{ fields, ambiguous, advice: seen.advice, outcomes: seen.outcomes },
    session: [seen.session],
    facts: seen.facts === null ? [] : [seen.facts],
  }
}

/** «kind: text · labels: label: Nimi | name: nimi»: keys and values as they stand in the file; what is empty is left out. */
function said(content: unknown): string {
  if (Array.isArray(content)) return content.map(said).join(' | ')
  if (typeof content !== 'object' || content === null) return content === null ? '–' : String(content)
  return Object.entries(content)
    .map(([key, value]) => ({ key, value: said(value) }))
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => `${key}: ${value}`)
    .join(' · ')
}

/** The report without these lines. Places that others count by stay, emptied. */
export function withoutLines(report: SupportReport, gone: readonly LinePath[]): SupportReport {
  const at = (part: LinePart) => new Set(gone.filter((one) => one.part === part).map((one) => one.at))
  const kept = <T>(part: LinePart, list: readonly T[]) => list.filter((_, place) => !at(part).has(place))
  const emptied = <T>(part: LinePart, list: readonly T[], empty: T) => list.map((one, place) => (at(part).has(place) ? empty : one))
  const { page, seen } = report
  return {
    ...report,
    page: {
      ...page,
      title: at('title').has(0) ? '' : page.title,
      headings: kept('headings', page.headings),
      progress: kept('progress', page.progress),
      sections: [[], ...emptied('sections', page.sections.slice(1), [])],
      controls: emptied('controls', page.controls, { kind: 'other', labels: [], in: 0, is: '', answer: 'empty' }),
      actions: emptied('actions', page.actions, { kind: 'link', text: '', in: 0, is: '' }),
      answers: emptied('answers', page.answers, { label: '', in: 0, isEmpty: true }),
      notices: kept('notices', page.notices),
      made: kept('made', page.made),
    },
    seen: seen && {
      ...seen,
      view: { ...seen.view, fields: kept('fields', seen.view.fields), ambiguous: kept('ambiguous', seen.view.ambiguous) },
      advice: kept('advice', seen.advice),
      outcomes: kept('outcomes', seen.outcomes),
      facts: at('facts').has(0) ? null : seen.facts,
    },
  }
}
