import type { Language } from '../shared/contract/fields.ts'
import en from '../shared/locales/en.json' with { type: 'json' }
import nb from '../shared/locales/nb.json' with { type: 'json' }
import sv from '../shared/locales/sv.json' with { type: 'json' }

const catalogues: Record<Language, unknown> = { en, sv, nb }

/** The few texts the server itself says, from the same catalogues as the screens. */
export function translator(language: Language): (key: string, values?: Record<string, string>) => string {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>(
        (node, part) =>
          typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined,
        catalogues[language],
      )
    if (typeof found !== 'string') throw new Error(`No text ${key} in ${language}.`)
    return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
  }
}

/** 7 March, in the language and the zone. */
export const longDay = (at: number, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', timeZone }).format(
    at,
  )

/** The first of a browser's languages that we speak: `nb-NO`, `no`, `sv` and the like. */
export function spokenLanguage(locale: unknown): Language | null {
  if (typeof locale !== 'string') return null
  const tag = locale.slice(0, 2).toLowerCase()
  if (tag === 'no' || tag === 'nb' || tag === 'nn') return 'nb'
  return tag === 'sv' || tag === 'en' ? tag : null
}
