import type { WholeWeeks } from '../../shared/quality/watch/index.ts'
import { beginOf, dayIn, mondayOf } from '../day-in.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The brand's days of so many weeks up to today, the first and the last of them. */
export const daysOf = (timeZone: string, now: number, weeks: number): { fromDay: string; toDay: string } => ({
  fromDay: dayIn(timeZone, now - (7 * weeks - 1) * DAY_MS),
  toDay: dayIn(timeZone, now),
})

/** The brand's weeks that lie wholly within days, the one that holds the last day left out. */
export function wholeWeeksOf(timeZone: string, { fromDay, toDay }: { fromDay: string; toDay: string }): WholeWeeks {
  const weekMs = 7 * DAY_MS
  const monday = mondayOf(fromDay)
  const first = monday === fromDay ? monday : new Date(Date.parse(monday) + weekMs).toISOString().slice(0, 10)
  const count = Math.max(0, Math.round((Date.parse(mondayOf(toDay)) - Date.parse(first)) / weekMs))
  return { from: beginOf(timeZone, first), count }
}
