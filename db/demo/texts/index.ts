import type { Language } from '../../../shared/contract/fields.ts'
import type { SituationId } from '../situations.ts'
import { en } from './en/index.ts'
import { nb } from './nb/index.ts'
import { sv } from './sv/index.ts'
import type { CommentTexts, SituationTexts, TalkTexts } from './types.ts'

export type LanguageTexts = {
  talk: TalkTexts
  comments: CommentTexts
  situations: Record<SituationId, SituationTexts>
}

export const TEXTS: Readonly<Record<Language, LanguageTexts>> = { en, sv, nb }
