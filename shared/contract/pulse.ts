import { z } from 'zod'
import { type Language, text } from './fields.ts'

export const PulseToken = z.strictObject({ token: z.string().min(1).max(1000) })
export const AnswerPulse = z.strictObject({
  token: z.string().min(1).max(1000),
  recommend: z.int().min(0).max(10),
  comment: text(2000).nullable().default(null),
})
export type PulseAnswer = Omit<z.infer<typeof AnswerPulse>, 'token'>

/** The relationship pulse as somebody by a link sees it. */
export interface PulseByLink {
  brandName: string
  language: Language
  state: 'open' | 'answered' | 'skipped'
}
