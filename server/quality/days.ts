import { dayIn } from '../day-in.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The brand's days of so many weeks up to today, the first and the last of them. */
export const daysOf = (timeZone: string, now: number, weeks: number): { fromDay: string; toDay: string } => ({
  fromDay: dayIn(timeZone, now - (7 * weeks - 1) * DAY_MS),
  toDay: dayIn(timeZone, now),
})
