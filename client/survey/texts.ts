import type { Language } from '../../shared/contract/fields.ts'
import { createTranslate, type Translate } from '../lib/texts.ts'

const LOADERS = {
  en: () => import('./texts/en.ts'),
  nb: () => import('./texts/nb.ts'),
  sv: () => import('./texts/sv.ts'),
}

export type T = Translate<typeof import('./texts/en.ts')['default']>

export async function loadTexts(language: Language): Promise<T> {
  const { default: survey } = await LOADERS[language]()
  return createTranslate(survey, language)
}
