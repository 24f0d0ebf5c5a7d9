/** A wall clock's reading. `month` counts from 1. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(timeZone, made)
  return made
}

/** What the clock on the wall shows in a zone at a moment (epoch milliseconds). */
export function wallTimeAt(at: number, timeZone: string): WallTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

const asUtc = ({ year, month, day, hour, minute }: WallTime) => Date.UTC(year, month - 1, day, hour, minute)

/** The moment at which the clock in a zone shows this; where it shows it never or twice, one close by. */
export function momentOf(wall: WallTime, timeZone: string): number {
  const target = asUtc(wall)
  let at = target
  // The second round corrects for a change of the offset between the guess and the answer.
  for (let round = 0; round < 2; round++) at += target - asUtc(wallTimeAt(at, timeZone))
  return at
}

/** The day as many days later, at a given hour; months and years turn by themselves. */
export function daysLater({ year, month, day }: WallTime, days: number, hour: number): WallTime {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour, minute: 0 }
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = ({ year, month, day }: WallTime): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7

const two = (value: number) => String(value).padStart(2, '0')

/** `2025-03-07T14:05`, as a datetime-local input reads and writes it. */
export const writeWallTime = ({ year, month, day, hour, minute }: WallTime): string =>
  `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`

export function readWallTime(text: string): WallTime | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text) ?? []
  if (minute === undefined) return null
  return { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) }
}
