import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }

export type Language = 'en' | 'sv' | 'nb'
export type Texts = typeof en

/** What stands on screen, from the catalogues: a test finds things by the words a person reads. */
export const texts: Record<Language, Texts> = { en, sv, nb }

/** A text with its variables filled in. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? `no ${name}`))
