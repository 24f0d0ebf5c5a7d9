import i18next, { type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/contract/fields.ts'

type Texts = typeof import('../../shared/locales/en.json', { with: { type: 'json' }})

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts'
    resources: { texts: Texts }
    returnNull: false
  }
}

export type T = TFunction

export const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'sv', label: 'Svenska' },
  { value: 'nb', label: 'Norsk bokmål' },
]

const REMEMBERED = 'lyhord.language'
const catalogues = {
  en: () => import('../../shared/locales/en.json', { with: { type: 'json' } }),
  sv: () => import('../../shared/locales/sv.json', { with: { type: 'json' } }),
  nb: () => import('../../shared/locales/nb.json', { with: { type: 'json' } }),
}

// The build parts from what is said first what only some pages say. `section` is one that each part has.
const parts = {
  further: {
    section: 'lead',
    en: () => import('../../shared/locales/en.json?further'),
    sv: () => import('../../shared/locales/sv.json?further'),
    nb: () => import('../../shared/locales/nb.json?further'),
  },
  measured: {
    section: 'measured',
    en: () => import('../../shared/locales/en.json?measured'),
    sv: () => import('../../shared/locales/sv.json?measured'),
    nb: () => import('../../shared/locales/nb.json?measured'),
  },
} as const
/** `further`: the pages of leads and administrators. `measured`: how things are measured. */
export type PartOfTexts = keyof typeof parts
const needed = new Set<PartOfTexts>()

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language.value === value)

/** The language of this screen now. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en')

/** Starts in the language used here last, else the browser's first that we speak, else English. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    defaultNS: 'texts',
    ns: ['texts'],
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await setLanguage(guessLanguage())
}

/** Loads the catalogue if it is not here yet, then turns every text on screen. */
export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'texts'))
    i18next.addResourceBundle(language, 'texts', (await catalogues[language]()).default)
  for (const part of needed) await addPart(language, part)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(REMEMBERED, language)
}

/** For the pages that come later. */
export async function loadTexts(part: PartOfTexts): Promise<void> {
  needed.add(part)
  await addPart(currentLanguage(), part)
}

async function addPart(language: Language, part: PartOfTexts): Promise<void> {
  if (i18next.exists(parts[part].section, { lng: language, returnObjects: true })) return
  i18next.addResourceBundle(language, 'texts', (await parts[part][language]()).default, true, true)
}

function guessLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED)
  if (isLanguage(remembered)) return remembered
  for (const tag of navigator.languages) {
    const spoken = tag
      .slice(0, 2)
      .toLowerCase()
      .replace(/^n[on]$/, 'nb')
    if (isLanguage(spoken)) return spoken
  }
  return 'en'
}
