import { currentLanguage } from './i18n.ts'

const CODES = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

/** The locale whose dates and numbers go with the language of the screen. */
export const localeOf = (language = currentLanguage()): string => CODES[language]

function date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = localeOf() + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(), options)
  formats.set(key, made)
  return made
}

/** 14:05 */
export const formatTime = (at: number, timeZone?: string): string =>
  date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone && { timeZone }) }).format(at)

/** 7 March */
export const formatDay = (at: number): string => date({ day: 'numeric', month: 'long' }).format(at)

/** 7 March 2025, 14:05 */
export const formatMoment = (at: number, timeZone?: string): string =>
  date({ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', ...(timeZone && { timeZone }) }).format(at)

/** Sun 7 Mar, 14:05 */
export const formatSoon = (at: number, timeZone?: string): string =>
  date({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  }).format(at)

/** Today, Yesterday, else 7 March. */
export function formatDayName(at: number, now: number): string {
  const days = [0, -1].find((offset) => isSameDay(at, now + offset * 86_400_000))
  if (days === undefined) return formatDay(at)
  const word = new Intl.RelativeTimeFormat(localeOf(), { numeric: 'auto' }).format(days, 'day')
  return word.charAt(0).toLocaleUpperCase() + word.slice(1)
}

/** A calendar day, `2025-03-07`, as 7 March 2025. */
export const formatDate = (day: string): string => date({ dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))

/** March 2024 */
export const formatMonth = (at: number): string => date({ month: 'long', year: 'numeric' }).format(at)

const isSameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString()

const HALF_DAY_MS = 12 * 3_600_000

/** The time today and within half a day, past midnight too; the day this year; the date before. */
export function formatWhen(at: number, now: number): string {
  if (isSameDay(at, now) || Math.abs(now - at) < HALF_DAY_MS) return formatTime(at)
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return date({ day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) }).format(at)
}

const WEEK_MS = 7 * 24 * 3_600_000

/** As short as a moment to come can be told: the time of the next half day, the weekday within a week, else the day. */
export const formatUntil = (at: number, now: number): string =>
  at - now > HALF_DAY_MS && !isSameDay(at, now) && at - now < WEEK_MS - HALF_DAY_MS
    ? date({ weekday: 'short' }).format(at)
    : formatWhen(at, now)

/** `amount` in whole units of the currency, as 1 249,00 kr. */
export const formatMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat(localeOf(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(amount)

export const formatNumber = (value: number): string => new Intl.NumberFormat(localeOf()).format(value)
