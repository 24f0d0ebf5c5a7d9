import type { Currency, Language } from './settings.ts'

const LOCALES = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } as const

/** An amount in minor units (öre, øre, cent) as people write it. All three currencies have hundredths. */
export function formatMoney(minor: number, currency: Currency, language: Language): string {
  // Swedish would write Norwegian kroner as "Nkr", which nobody reads
  const currencyDisplay = language === 'sv' && currency === 'NOK' ? 'code' : 'symbol'
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, currencyDisplay }).format(minor / 100)
}

/** A rate in basis points as a percentage: 2550 becomes 25,5 %. */
export const formatRate = (basisPoints: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(basisPoints / 10_000)

/** The value-added tax inside a price that includes it, in minor units, rounded to the nearest. */
export const vatIncluded = (minor: number, basisPoints: number): number =>
  Math.round((minor * basisPoints) / (10_000 + basisPoints))

/** Minor units as the decimal number that Segment's properties want. */
export const toDecimal = (minor: number): number => minor / 100
