import { z } from 'zod'
import type { Topic } from './conversation.ts'
import { Step } from './conversation.ts'
import { Id, type Language, text } from './fields.ts'

export const Solved = z.enum(['yes', 'partly', 'no'])
export type Solved = z.infer<typeof Solved>

/** Asked at the close, or days later. */
export type SurveyMoment = 'at_contact' | 'remembered'

/** The rotating item (§3): one statement of three, drawn for each survey. */
export const SURVEY_ITEMS = ['grasped', 'seriously', 'cared'] as const
export type SurveyItem = (typeof SURVEY_ITEMS)[number]

/** What a survey asks beyond the one question, drawn by the server when it is made. */
export interface Asks {
  moment: SurveyMoment
  item: SurveyItem | null
  asksForScore: boolean
}

const answer = {
  feltUnderstood: Step,
  solved: Solved.nullable().default(null),
  comment: text(2000).nullable().default(null),
  maySeeNext: z.boolean().default(false),
  itemStep: Step.nullable().default(null),
  wasAskedForScore: z.boolean().nullable().default(null),
}

export const AnswerInChat = z.strictObject({ surveyId: Id, ...answer })
export const SkipInChat = z.strictObject({ surveyId: Id })
export const SurveyToken = z.strictObject({ token: z.string().min(1).max(1000) })
export const AnswerByLink = z.strictObject({ token: z.string().min(1).max(1000), ...answer })
export type Answer = Omit<z.infer<typeof AnswerInChat>, 'surveyId'>

/** The question as somebody by a link sees it. Reading it changes nothing. */
export interface SurveyByLink extends Asks {
  brandName: string
  language: Language
  /** When the contact was closed. */
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
