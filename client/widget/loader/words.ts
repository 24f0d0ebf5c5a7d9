// The only words the loader knows by itself; offers bring theirs. A test holds them against the catalogues.
export const WORDS = {
  en: ['Open chat', 'Close chat'],
  sv: ['Öppna chatten', 'Stäng chatten'],
  nb: ['Åpne chatten', 'Lukk chatten'],
} as const

/** The page's own language, else the browser's. */
export const readLocale = (): string => document.documentElement.lang || navigator.language

export const wordsFor = (locale: string): readonly [open: string, close: string] =>
  /^sv/i.test(locale) ? WORDS.sv : /^n[bno]/i.test(locale) ? WORDS.nb : WORDS.en
