// Whether a text names a day, and the time between two; days are ISO days («2022-02-24»), there is no clock here.

/** Whole months from one ISO day to another; 0 when the second is earlier. */
export function wholeMonthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  const months = (toYear - year) * 12 + (toMonth - month) - (toDay < Math.min(day, lastDay) ? 1 : 0)
  return Math.max(0, months)
}

/** Whether the text names a day: «1.3.2027» or «2027-03-01». */
export function namesDay(text: string): boolean {
  return /(?<!\d)(?:\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/.test(text)
}
