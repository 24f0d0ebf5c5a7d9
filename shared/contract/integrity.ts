import { z } from 'zod'
import type { Integrity } from '../quality/integrity.ts'
import type { Signal } from '../quality/signals/index.ts'
import { Id, text } from './fields.ts'

const Words = text(4000).trim().min(1)

export const OfQuestion = z.strictObject({ questionId: Id })
export const AnswerQuestion = z.strictObject({ questionId: Id, answer: Words })
export const CloseQuestion = z.strictObject({ questionId: Id, note: Words })

/** A contact to look at. It holds nothing of what its customer answered. */
export interface EvidenceContact {
  contactId: string
  conversationId: string | null
  number: number | null
  topic: string
  channel: string
  closedAt: number
}

/** What a signal asks an agent. Days are the brand's, of the contacts it was counted from. */
export interface SignalQuestion {
  id: string
  signal: Signal
  fromDay: string
  toDay: string
  openedAt: number
  evidence: EvidenceContact[]
  answer: { text: string; at: number } | null
  /** From then on leads read it, answered or not; null where it is answered, which they read at once. */
  openToLeadsAt: number | null
  closed: { note: string; at: number } | null
}

/** A question that leads may read, without what it is about: whoever opens it is noted for the agent. */
interface QuestionToRead {
  id: string
  agent: string
  openedAt: number
  isAnswered: boolean
  isClosed: boolean
}

/** By the agents' names. None while figures of single persons are switched off. */
export interface QuestionsToRead {
  arePersonsOn: boolean
  questions: QuestionToRead[]
}

/** Whether the desk's numbers can be trusted (§9, §10): nothing of it is a person's. `integrity` null while it has not been counted. */
export interface IntegrityView {
  timeZone: string
  isDemo: boolean
  isFailing: boolean
  count: { madeAt: number; fromDay: string; toDay: string } | null
  integrity: Integrity | null
  /** By key. */
  teamNames: Record<string, string>
}
