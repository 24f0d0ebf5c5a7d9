import type { Language } from '../../../shared/contract/fields.ts'
import { createTranslate, type Translate } from '../../lib/texts.ts'

// One chunk for each language, with nothing in it but these sections.
const LOADERS = {
  en: () => import('./texts/en.ts'),
  nb: () => import('./texts/nb.ts'),
  sv: () => import('./texts/sv.ts'),
}

type Sections = typeof import('./texts/en.ts')

export interface Texts {
  language: Language
  t: Translate<Sections['widget']>
  survey: Translate<Sections['survey']>
}

export async function loadTexts(language: Language): Promise<Texts> {
  const { widget, survey } = await LOADERS[language]()
  return { language, t: createTranslate(widget, language), survey: createTranslate(survey, language) }
}
