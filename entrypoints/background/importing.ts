// Taking a file in: a backup's profiles as new ones, a preset as a new profile or over the one that was chosen; and taking that back.
import type { ImportAnswer, OwnMessages } from '@/lib/messages/schemas'
import type { Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import { asNew, readFile } from '@/lib/sharing/import-file'
import { isAlikeProfile, isLower, presetAsNew, presetOver, type Taking } from '@/lib/sharing/take-preset'
import { type House, tellAll } from './house'

type Says = OwnMessages['import-file']['says']

/** Whole or not at all; the file is read again here, whatever the page made of it. */
export async function takeIn(house: House, { text, file, into }: Says): Promise<ImportAnswer> {
  const read = readFile(text)
  if (read.kind === 'refused') return { result: 'refused', fault: read.fault, path: read.path }
  const there = (await house.profiles.list()).profiles
  const taking: Taking = { newId: house.newId, now: house.now(), file }
  if (read.kind === 'backup') return addAll(house, read.profiles, { there, taking })
  if (isLower(read.preset, there)) return { result: 'refused', fault: 'lower-revision', path: '' }
  if (into === null) return added(house, [presetAsNew(read.preset, taking)], 0)
  const before = there.find((profile) => profile.id === into.profile && profile.revision === into.revision)
  return before ? replace(house, before, { preset: read.preset, taking }) : { result: 'conflict' }
}

/** False when something of it was changed since, or nothing can be written. */
export async function takeBack(house: House, { profiles, before }: OwnMessages['revert-import']['says']): Promise<boolean> {
  const isBack = await house.profiles.takeBack(profiles, before)
  if (isBack) await tellAll(house, { verb: 'profiles-changed', says: {} })
  return isBack
}

/** What is there already comes in no second time. */
async function addAll(house: House, profiles: Profile[], { there, taking }: { there: Profile[]; taking: Taking }): Promise<ImportAnswer> {
  const fresh = profiles.filter((profile) => !there.some((one) => isAlikeProfile(one, profile)))
  if (fresh.length === 0) return { result: 'same' }
  return added(
    house,
    fresh.map((profile) => asNew(profile, taking)),
    profiles.length - fresh.length,
  )
}

async function added(house: House, profiles: Profile[], same: number): Promise<ImportAnswer> {
  const answer = await house.profiles.add(profiles)
  if (answer.result === 'failed') return answer
  await tellAll(house, { verb: 'profiles-changed', says: {} })
  return { result: 'imported', profiles, before: null, same }
}

async function replace(house: House, before: Profile, { preset, taking }: { preset: Preset; taking: Taking }): Promise<ImportAnswer> {
  const answer = await house.profiles.save(presetOver(before, preset, taking))
  if (answer.result === 'failed') return answer
  if (answer.result === 'conflict') return { result: 'conflict' }
  await tellAll(house, { verb: 'profiles-changed', says: {} })
  return { result: 'imported', profiles: [answer.profile], before, same: 0 }
}
