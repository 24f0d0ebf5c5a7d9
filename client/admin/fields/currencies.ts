import type { Language } from '../../../shared/contract/fields.ts'

/** Where most who start a desk sell; offered before all others. */
const NEAREST = ['SEK', 'NOK', 'EUR', 'DKK', 'ISK', 'GBP', 'USD']

const ZONES: [zone: RegExp, currency: string][] = [
  [/^Europe\/Stockholm$/, 'SEK'],
  [/^(Europe\/Oslo|Arctic\/Longyearbyen|Atlantic\/Jan_Mayen)$/, 'NOK'],
  [/^(Europe\/Copenhagen|Atlantic\/(Faroe|Faeroe)|America\/(Nuuk|Godthab))$/, 'DKK'],
  [/^Atlantic\/Reykjavik$/, 'ISK'],
  [/^(Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man))$/, 'GBP'],
  [/^America\/(New_York|Chicago|Denver|Phoenix|Los_Angeles|Anchorage)$|^Pacific\/Honolulu$/, 'USD'],
]

const LANGUAGES: Record<Language, string> = { sv: 'SEK', nb: 'NOK', en: 'EUR' }

/** The zone says it better than the language: Swedish is spoken in Helsinki too. */
export function suggestCurrency(language: Language, timeZone: string): string {
  const byZone = ZONES.find(([zone]) => zone.test(timeZone))?.[1]
  if (byZone) return byZone
  return timeZone.startsWith('Europe/') ? 'EUR' : LANGUAGES[language]
}

export interface Choice {
  value: string
  label: string
}

/** Every currency this browser knows, named in the reader's language: the nearest first, then the others by code. */
export function listCurrencies(language: Language): { nearest: Choice[]; others: Choice[] } {
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const choice = (code: string): Choice => {
    const name = names.of(code) ?? code
    return { value: code, label: name === code ? code : `${code}, ${name}` }
  }
  const others = Intl.supportedValuesOf('currency').filter((code) => !NEAREST.includes(code))
  return { nearest: NEAREST.map(choice), others: others.map(choice) }
}
