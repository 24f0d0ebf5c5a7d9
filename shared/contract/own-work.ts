import type { Mean } from '../quality/interval.ts'
import type { OwnFigures } from '../quality/own-figures.ts'

/** How far back an agent's own page looks, weeks. */
export const OWN_WEEKS = 12

/** A week's batch of answers, five or more: their mean, and what was written, in no order that tells whose it is. */
export interface OwnBatch {
  id: string
  /** The Monday of its last week. */
  week: string
  answers: number
  mean: Mean
  comments: string[]
}

/** What customers answered an agent, the latest batch first; `waiting` answers of whole weeks that are too few for one. */
export interface OwnVoices {
  batches: OwnBatch[]
  waiting: number
}

/** The agent's own figures as they were counted this week or before; and how long until there are enough answers, at today's pace. */
export interface OwnFiguresView {
  figures: OwnFigures | null
  madeAt: number | null
  missing: number
  /** A moment in the week in which the floor is reached; null where it is not within sight. */
  reachedAt: number | null
}

export interface OwnPromise {
  id: string
  text: string
  dueAt: number
  conversationId: string
  number: number | null
}

/** A contact that ended in a no and sounded better at its end than at its beginning, −1 to 1, by the text engine. */
export interface OwnStory {
  contactId: string
  conversationId: string | null
  number: number | null
  topic: string
  closedAt: number
  /** What the customer wrote last. */
  lastWords: string | null
  start: number
  end: number
}

/** What an agent has done lately, for the agent alone. Waits in seconds until the first reply. */
export interface OwnWork {
  contacts: number
  waits: { contacts: number; medianSec: number; nineOfTenSec: number } | null
  promises: { kept: number; late: number; missed: number; open: OwnPromise[] }
  stories: OwnStory[]
}
