/** Longest text taken from a touchpoint's property, in UTF-16 code units. */
export const LONGEST_TEXT = 200
const LONGEST_URL = 2000

const ownValue = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key) ? Reflect.get(from, key) : undefined

/**
 * An own text property on one line, without controls, at most `longest` code units; a number counts as its text. Null
 * when there is none or nothing is left. Reads own properties only, so `__proto__` and `constructor` answer nothing.
 */
export function readText(from: unknown, key: string, longest: number = LONGEST_TEXT): string | null {
  const value = ownValue(from, key)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return null
  const text = value
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
  return text === '' ? null : text
}

/** An own finite number within `least`–`most`, also where it is written as text (`"499.00"`); else null. */
export function readNumber(from: unknown, key: string, least: number, most: number): number | null {
  const value = ownValue(from, key)
  if (typeof value !== 'number' && (typeof value !== 'string' || !/^-?\d{1,12}(?:\.\d{1,6})?$/.test(value))) return null
  const number = Number(value)
  return Number.isFinite(number) && number >= least && number <= most ? number : null
}

/** The first `most` entries of an own array property; null when it is none. */
export function readList(from: unknown, key: string, most: number): unknown[] | null {
  const value = ownValue(from, key)
  return Array.isArray(value) ? value.slice(0, most) : null
}

/** An own three-letter currency code in capitals; else null. */
export function readCurrency(from: unknown): string | null {
  const code = readText(from, 'currency', 4)?.toUpperCase() ?? ''
  return /^[A-Z]{3}$/.test(code) ? code : null
}

/** An own web address with http or https, without user name and password; anything else (`javascript:`, relative) is null. */
export function readWebAddress(from: unknown, key: string): string | null {
  const text = readText(from, key, LONGEST_URL)
  if (text === null || !URL.canParse(text)) return null
  const address = new URL(text)
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null
  address.username = ''
  address.password = ''
  return address.href
}
