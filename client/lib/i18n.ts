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

// The build parts what only leads' and administrators' pages say from what is said first.
const further = {
  en: () => import('../../shared/locales/en.json?further'),
  sv: () => import('../../shared/locales/sv.json?further'),
  nb: () => import('../../shared/locales/nb.json?further'),
}
let isFurtherNeeded = false

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
  if (isFurtherNeeded) await addFurther(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(REMEMBERED, language)
}

/** For the pages that come later. */
export async function loadFurtherTexts(): Promise<void> {
  isFurtherNeeded = true
  await addFurther(currentLanguage())
}

async function addFurther(language: Language): Promise<void> {
  if (i18next.exists('lead', { lng: language, returnObjects: true })) return
  i18next.addResourceBundle(language, 'texts', (await further[language]()).default, true, true)
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
