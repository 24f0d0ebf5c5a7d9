import { createTranslate, type Translate } from '../lib/texts.ts'
import type { Language } from './settings.ts'

// one chunk per language, with nothing but the shop's section in it
const LOADERS = {
  sv: () => import('./texts/sv.ts'),
  nb: () => import('./texts/nb.ts'),
  en: () => import('./texts/en.ts'),
}

export type ShopTranslate = Translate<typeof import('./texts/sv.ts')['default']>

export async function loadTexts(language: Language): Promise<ShopTranslate> {
  const { default: texts } = await LOADERS[language]()
  return createTranslate(texts, language)
}
