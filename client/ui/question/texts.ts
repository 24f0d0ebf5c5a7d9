import type en from '../../../shared/locales/en.json'
import type { Translate } from '../../lib/texts.ts'

export type QuestionTexts = Translate<(typeof en)['survey']>
