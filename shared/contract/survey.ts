import { z } from 'zod'
import type { Topic } from './conversation.ts'
import { Step } from './conversation.ts'
import { Id, type Language, text } from './fields.ts'

export const Solved = z.enum(['yes', 'partly', 'no'])
export type Solved = z.infer<typeof Solved>

const answer = {
  feltUnderstood: Step,
  solved: Solved.nullable().default(null),
  comment: text(2000).nullable().default(null),
  maySeeNext: z.boolean().default(false),
}

export const AnswerInChat = z.strictObject({ surveyId: Id, ...answer })
export const SkipInChat = z.strictObject({ surveyId: Id })
export const SurveyToken = z.strictObject({ token: z.string().min(1).max(1000) })
export const AnswerByLink = z.strictObject({ token: z.string().min(1).max(1000), ...answer })
export type Answer = Omit<z.infer<typeof AnswerInChat>, 'surveyId'>

/** The question as somebody by a link sees it. Reading it changes nothing. */
export interface SurveyByLink {
  brandName: string
  language: Language
  at: number
  state: 'open' | 'answered' | 'skipped'
}

/** An answer as a lead reads it: the customer's own words and the conversation behind. */
export interface LatestAnswer {
  id: string
  conversationId: string | null
  number: number | null
  feltUnderstood: number
  solved: Solved | null
  comment: string | null
  topic: Topic
  channel: string
  answeredAt: number
  isDemo: boolean
}
