// «Mitä on tallessa»: what is kept, where and how much.
import type { StorageReport } from '@/lib/messages/schemas'
import type { Kept } from '@/lib/store/profiles'
import type { House } from './house'

/** Bytes are those of the data as UTF-8 text, profiles, snapshots and settings together; the browser's own overhead is not in it. */
export async function storageReport({ local }: House, kept: Kept, isPrivate: boolean): Promise<StorageReport> {
  const beside = await local.get(null).catch(() => ({}))
  const inIndexedDb = kept.where === 'indexeddb' ? size(kept.profiles) : 0
  return {
    where: isPrivate && kept.where !== 'failed' ? 'private' : kept.where,
    profiles: kept.profiles.length,
    registers: kept.profiles.reduce((sum, profile) => sum + profile.registers.length, 0),
    bytes: kept.where === 'failed' ? null : inIndexedDb + size(beside),
    snapshots: kept.snapshots,
    damaged: kept.damaged,
    newer: kept.newer,
  }
}

function size(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(data)).byteLength
}
