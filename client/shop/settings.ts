export type Language = 'sv' | 'nb' | 'en'
export type Currency = 'SEK' | 'NOK' | 'EUR'
export interface Settings {
  language: Language
  currency: Currency
}

export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'sv', name: 'Svenska' },
  { code: 'nb', name: 'Norsk bokmål' },
  { code: 'en', name: 'English' },
]

const isLanguage = (value: string | null): value is Language => LANGUAGES.some(({ code }) => code === value)
const isCurrency = (value: string | null): value is Currency => value === 'SEK' || value === 'NOK' || value === 'EUR'

/** What the link to the shop asks for; whatever it asks wrongly becomes Swedish and kronor. */
export function readSettings(search: string): Settings {
  const asked = new URLSearchParams(search)
  const language = asked.get('lang')?.toLowerCase() ?? null
  const currency = asked.get('currency')?.toUpperCase() ?? null
  return { language: isLanguage(language) ? language : 'sv', currency: isCurrency(currency) ? currency : 'SEK' }
}

/** The same address with another language, everything else kept. */
export function withLanguage(href: string, language: Language): string {
  const url = new URL(href)
  url.searchParams.set('lang', language)
  return url.href
}
