import { clamp, normal, pickPlace, type Random } from './chance.ts'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Sweden's and Norway's clocks: an hour before UTC, two from the last Sunday of March to that of October. */
export function offsetMs(at: number): number {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 * HOUR : HOUR
}

const changes = new Map<number, number>()
function lastSunday(year: number, month: number): number {
  const key = year * 12 + month
  const known = changes.get(key)
  if (known !== undefined) return known
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  const at = last.getTime() - last.getUTCDay() * DAY
  changes.set(key, at)
  return at
}

/** The local day a moment is in: days since 1970, its midnight in UTC milliseconds, 0 for Sunday, the hour with its fraction. */
export function localOf(at: number): { day: number; midnight: number; weekday: number; hour: number } {
  const local = at + offsetMs(at)
  const day = Math.floor(local / DAY)
  return { day, midnight: day * DAY - (local - at), weekday: (day + 4) % 7, hour: (local - day * DAY) / HOUR }
}

/** How much is written on a day, 1 being usual: the week's rhythm, Christmas, the returns after it, quiet summers. */
export function bustleOf(day: number): number {
  const date = new Date(day * DAY)
  const [month, of] = [date.getUTCMonth(), date.getUTCDate()]
  return (BY_WEEKDAY[date.getUTCDay()] ?? 1) * seasonOf(month, of)
}

const BY_WEEKDAY = [0.62, 1.28, 1.18, 1.08, 1.04, 1.0, 0.58]

function seasonOf(month: number, of: number): number {
  if (month === 10) return of < 20 ? 1.05 : 1.7
  if (month === 11) {
    if (of < 10) return 1.6
    if (of < 23) return 2.1
    return of < 27 ? 0.45 : 1.2
  }
  if (month === 0) return of < 15 ? 1.45 : 1.0
  if (month === 6) return 0.72
  return month === 4 && of > 18 ? 1.2 : 0.92
}

/** The desk's hours: weekdays 8–20, weekends 10–18. */
export const hoursOf = (weekday: number): readonly [from: number, to: number] =>
  weekday === 0 || weekday === 6 ? [10, 18] : [8, 20]

export function isOpen(at: number): boolean {
  const { weekday, hour } = localOf(at)
  const [from, to] = hoursOf(weekday)
  return hour >= from && hour < to
}

/** The moment, or when the desk next opens and somebody has come that far. */
export function whenOpen(random: Random, at: number): number {
  const { midnight, weekday, hour } = localOf(at)
  const [from, to] = hoursOf(weekday)
  if (hour >= from && hour < to) return at
  const tomorrow = localOf(midnight + 30 * HOUR)
  const opening = hour < from ? midnight + from * HOUR : tomorrow.midnight + hoursOf(tomorrow.weekday)[0] * HOUR
  return opening + random() ** 2 * 4 * HOUR
}

/** The moment, or the morning after where it is night. */
export function whenAwake(random: Random, at: number): number {
  const { midnight, hour } = localOf(at)
  if (hour >= 7 && hour < 23) return at
  return midnight + (hour < 7 ? 7 : 31) * HOUR + random() * 3 * HOUR
}

const CHAT_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 3, 6, 8, 8, 7, 6, 6, 6, 6, 6, 8, 9, 0, 0, 0, 0]
const MAIL_HOURS = [1, 0.5, 0.3, 0.2, 0.2, 0.5, 1.5, 3, 5, 6, 6, 5.5, 5, 5, 5, 5, 5, 4.5, 4.5, 5.5, 7, 7.5, 5, 2.5]

/** A moment of a day at which customers write: in a chat and on the phone while the desk is open, else at any hour. */
export function momentIn(random: Random, midnight: number, weekday: number, isLive: boolean): number {
  const hour = pickPlace(random, isLive ? CHAT_HOURS : MAIL_HOURS) + random()
  const [from, to] = hoursOf(weekday)
  const within = isLive && (hour < from || hour >= to) ? clamp(normal(random, 14, 2), from + 0.1, to - 0.3) : hour
  return midnight + Math.floor(within * 3600) * SECOND
}
