// Says in plain lines what the walk showed, and whether everything that must be true of it is true.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '@/lib/model/profile'
import { gzipBytes } from '../bench/sizes'
import type { Application } from '../portal/store/application'
import type { Accepted, Walk } from './trace'

const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'
const LEAST_WRITTEN = 15

export type Claim = { says: string; isTrue: boolean }

/** What must be true after a walk with the extension; each a sentence. */
export function claimsOf(walk: Walk, application: Application | undefined, profile: Profile): Claim[] {
  const purpose = String(application?.answers.purpose ?? '')
  const written = new Set(walk.accepted.map((one) => one.field))
  const differing = storedOtherwise(walk.accepted, application)
  const own = profile.registers[0]!.purpose
  return [
    {
      says: 'havaintoja oli, ja jokaisessa vaiheessa ne vähenivät nollaan',
      isTrue: walk.traces.some((trace) => trace.findingsBefore > 0) && walk.traces.every((trace) => trace.findingsAfter === 0),
    },
    { says: `Lupaluotsi kirjoitti vähintään ${LEAST_WRITTEN} kenttää (${written.size})`, isTrue: written.size >= LEAST_WRITTEN },
    { says: 'käyttötarkoituksessa on kerran lause VTJ-muutosrajapinnasta', isTrue: purpose.split(MARKER).length === 2 },
    { says: 'hakijan oma teksti on käyttötarkoituksessa muuttumattomana', isTrue: purpose.includes(own) },
    {
      says: `portaalin tietovarastossa on täsmälleen se, mikä hyväksyttiin${differing.length > 0 ? ` (eroaa: ${differing.join(', ')})` : ''}`,
      isTrue: differing.length === 0,
    },
    { says: 'hakemus on käsittelyssä, ei palautettu', isTrue: application?.status === 'processing' },
    {
      says: '«ei vielä vireillä» näkyi tallennuksen jälkeen ja ennen kuittausta',
      isTrue: walk.notPendingSeen.saved && walk.notPendingSeen.sent,
    },
    { says: '«ei vielä vireillä» ei näy kuittauksen jälkeen', isTrue: !walk.notPendingSeen.receipt },
  ]
}

/** Fields whose stored answer is not what the preview showed when it was accepted; options are compared by what the preview called them. */
function storedOtherwise(accepted: Accepted[], application: Application | undefined): string[] {
  const last = new Map<string, Accepted>()
  for (const one of accepted) last.set(one.field, one)
  return [...last.values()]
    .filter(({ field, row, after }) => {
      const stored = application?.answers[field]
      if (field === 'turvakielto-needed') return stored !== 'yes' && stored !== 'no'
      if (row === 'marker' && accepted.some((one) => one.row === 'purpose')) return !String(stored).startsWith(MARKER)
      if (field === 'purpose') return stored !== (after.startsWith(MARKER) ? after : `${MARKER}\n\n${after}`)
      return stored !== after
    })
    .map(({ field }) => field)
}

type Told = {
  walkName: string
  form: string
  walk: Walk
  application: Application | undefined
  profile: Profile
  build: string
  sheet: string
}

/** The lines to print, and whether every claim holds. */
export function report({ walkName, form, walk, application, profile, build, sheet }: Told): { lines: string[]; isGood: boolean } {
  const claims = claimsOf(walk, application, profile)
  const steps = walk.traces.flatMap((trace) => [
    `${trace.step.padEnd(14)} havaintoja ${trace.findingsBefore} → ${trace.findingsAfter}, puuttuu vielä ${trace.todosBefore} → ${trace.todosAfter}, ${trace.took} ms`,
    ...(trace.byExtension.length > 0 ? [`  Lupaluotsi kirjoitti: ${trace.byExtension.join(', ')}`] : []),
    ...(trace.byWalker.length > 0 ? [`  hakija kirjoitti: ${trace.byWalker.join(', ')}`] : []),
  ])
  const sizes = ['detector.js', 'words-fi.js', 'overlay.js', 'fill.js'].map(
    (file) => `${file} ${gzipBytes(build, [file])} B gzip (${statSync(join(build, file)).size} B)`,
  )
  return {
    lines: [
      `Lupaluotsi, ${walkName}: hakemus «${form}» etusivulta kuittaukseen`,
      '',
      ...steps,
      '',
      ...claims.map(({ says, isTrue }) => `${isTrue ? 'kyllä' : 'EI   '}  ${says}`),
      '',
      `Koot: ${sizes.join(', ')}`,
      `Kuvat: ${sheet}`,
    ],
    isGood: claims.every((claim) => claim.isTrue),
  }
}
