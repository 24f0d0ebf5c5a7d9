import { localeOf } from '../../lib/format.ts'

/** A number as it is typed, with a comma or a point, and spaces between thousands; NaN where it is none. */
export function parseDecimal(typed: string): number {
  const plain = typed
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(plain) ? Number(plain) : Number.NaN
}

/** The same number as somebody here would type it; nothing for none. */
export const writeDecimal = (value: number | null): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(localeOf(), { useGrouping: false, maximumFractionDigits: 4 }).format(value)
