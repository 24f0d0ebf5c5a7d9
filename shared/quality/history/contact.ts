import type { Outcome } from '../../contract/conversation.ts'
import type { Solved } from '../../contract/survey.ts'
import type { ProvenOutcome } from '../../journey/index.ts'

/** When the customer is asked: as the contact closes (T0), or days later (T3). */
export type Moment = 'at_contact' | 'remembered'
export const MOMENTS: readonly Moment[] = ['at_contact', 'remembered']

/** What one agent did in a contact, in order of work. Seconds. */
export type Part = { agent: string; attentionSec: number; wrapUpSec: number }

export type HistoryAnswer = {
  feltUnderstood: number
  satisfaction: number | null
  recommend: number | null
  solved: Solved | null
  wasAskedForScore: boolean | null
}

/**
 * What an agent wrote, without the words: a key that is the same for the same words, and whether it steers the answer or takes
 * up a feeling.
 */
export type AgentMessage = {
  agent: string
  template: string | null
  asksAboutSurvey: boolean
  steers: boolean
  takesUpFeeling: boolean
}

/** A contact with all that the measurement needs of it. Times in epoch milliseconds; scores −1 to 1; null where not known. */
export type HistoryContact = {
  id: string
  customer: string
  topic: string
  channel: string
  queue: string | null
  /** Where in the customer's journey it began. */
  stage: string | null
  segment: string | null
  language: string | null
  at: number
  firstMessageChars: number | null
  firstSentiment: number | null
  waitSec: number | null
  /** What touchpoints prove; in a file what it says (data.md). */
  outcome: Outcome | ProvenOutcome | null
  isTakeYourTime: boolean
  /** The agent who opened it, where the customer did not. */
  openedBy: string | null
  parts: Part[]
  handovers: { from: string; to: string }[]
  offers: { agent: string; isAccepted: boolean }[]
  closes: { agent: string | null; at: number; isConfirmed: boolean | null; openSec: number | null }[]
  reopens: number[]
  /** Of the customer's messages, in order. */
  scores: number[]
  agentMessages: AgentMessage[]
  surveys: Partial<Record<Moment, { suppressedBy: string | null }>>
  answers: Partial<Record<Moment, HistoryAnswer>>
  reviews: { agent: string; score: number }[]
  later: { isRetained: boolean; margin: number | null } | null
  predictions: { agent: string; feltUnderstood: number }[]
}

export type HistoryAgent = { id: string; team: string | null; handleTimeTargetSec: number | null }

/** A desk's history: contacts in order of time, then of id. */
export type History = { agents: HistoryAgent[]; contacts: HistoryContact[] }

/** When the contact was last closed; when it began, where no close is known. */
export const closedAt = ({ closes, at }: HistoryContact): number =>
  closes.reduce((latest, close) => Math.max(latest, close.at), at)
