import type { Language } from '../../../shared/contract/fields.ts'
import { createTranslate, type Translate } from '../../lib/texts.ts'

// One chunk for each language, with nothing in it but this section.
const LOADERS = {
  en: () => import('./texts/en.ts'),
  nb: () => import('./texts/nb.ts'),
  sv: () => import('./texts/sv.ts'),
}

export interface Texts {
  language: Language
  t: Translate<typeof import('./texts/en.ts')['default']>
}

export async function loadTexts(language: Language): Promise<Texts> {
  const { default: texts } = await LOADERS[language]()
  return { language, t: createTranslate(texts, language) }
}
