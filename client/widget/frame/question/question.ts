import type { Language } from '../../../../shared/contract/fields.ts'
import type en from '../../../../shared/locales/en.json'
import { createTranslate } from '../../../lib/texts.ts'
import type { QuestionTexts } from '../../../ui/question/texts.ts'

export { createAsking } from '../../../lib/asking.ts'
export { Question } from '../../../ui/question/question.tsx'

const LOADERS = {
  en: () => import('./texts/en.ts'),
  nb: () => import('./texts/nb.ts'),
  sv: () => import('./texts/sv.ts'),
}

/** The words come with the question, as its code does. */
export async function loadQuestionTexts(language: Language): Promise<QuestionTexts> {
  const { default: texts } = await LOADERS[language]()
  return createTranslate(texts as (typeof en)['survey'], language)
}
