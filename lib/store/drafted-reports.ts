// Reports that were made and not yet looked at, in storage.session (RAM): the last few, without anybody's texts.
import { SupportReport } from '@/lib/model/support-report'
import type { Area } from './area'

const KEY = 'report:'
const MOST = 5

export type DraftedReports = ReturnType<typeof draftedReports>

/** Reports in `area` by id. */
export function draftedReports(area: Area) {
  return {
    /** null when it is not there any more. */
    read: async (id: string): Promise<SupportReport | null> => {
      const read = SupportReport.safeParse((await area.get(KEY + id))[KEY + id])
      return read.success ? read.data : null
    },

    /** Keeps it and lets the oldest go. `id` must be new. */
    keep: async (id: string, report: SupportReport): Promise<void> => {
      const order = orderIn(await area.get(null))
      const gone = order.slice(0, Math.max(0, order.length - MOST + 1))
      if (gone.length > 0) await area.remove(gone.map((one) => KEY + one))
      await area.set({ [KEY + id]: report, [ORDER]: [...order.filter((one) => !gone.includes(one)), id] })
    },
  }
}

const ORDER = 'reports'

function orderIn(items: Record<string, unknown>): string[] {
  const order = items[ORDER]
  return Array.isArray(order) ? order.filter((one) => typeof one === 'string') : []
}
