import { z } from 'zod'
import { Channel, Outcome, Step } from './conversation.ts'
import { line, text } from './fields.ts'
import { Solved } from './survey.ts'
import { Properties } from './touchpoint.ts'

// Foreign ids: whatever the other system calls its things.
const Key = line(200)
const Seconds = z.number().min(0).max(31_536_000)
// More than a week of one agent on one contact is a clock that went wrong; and squares of it must stay whole numbers.
const Work = z.number().min(0).max(604_800)
const Score = z.number().min(-1).max(1)
const Time = z.iso.datetime({ offset: true }).transform((value) => Date.parse(value))
const SurveyMoment = z.enum(['at_contact', 'remembered'])

const Agent = z.object({
  type: z.literal('agent'),
  id: Key,
  name: line(200).nullish(),
  team: Key.nullish(),
  handleTimeTargetSec: Seconds.nullish(),
})

const Contact = z.object({
  type: z.literal('contact'),
  id: Key,
  customer: Key,
  customerName: line(200).nullish(),
  topic: Key,
  channel: Channel,
  queue: Key.nullish(),
  /** Where in the customer's journey it began. */
  stage: Key.nullish(),
  at: Time,
  segment: Key.nullish(),
  language: z.string().min(1).max(35).nullish(),
  firstMessageChars: z.int().min(0).max(1_000_000).nullish(),
  firstSentiment: Score.nullish(),
  waitSec: Seconds.nullish(),
  outcome: Outcome.nullish(),
  takeYourTime: z.boolean().nullish(),
  /** The agent who opened it. */
  openedBy: Key.nullish(),
})

const Offer = z.object({ type: z.literal('offer'), contact: Key, agent: Key, accepted: z.boolean() })

const Attention = z.object({
  type: z.literal('attention'),
  contact: Key,
  agent: Key,
  sec: Work,
  wrapUpSec: Work.default(0),
})

const Transfer = z.object({ type: z.literal('transfer'), contact: Key, from: Key, to: Key })

const Message = z.object({
  type: z.literal('message'),
  contact: Key,
  index: z.int().min(0).max(100_000),
  author: z.enum(['customer', 'agent']),
  agent: Key.nullish(),
  sentiment: Score.nullish(),
  text: text(20_000).nullish(),
  at: Time.nullish(),
})

const Close = z.object({
  type: z.literal('close'),
  contact: Key,
  agent: Key.nullish(),
  at: Time,
  openSec: Seconds.nullish(),
  confirmedByCustomer: z.boolean().nullish(),
})

const Reopen = z.object({ type: z.literal('reopen'), contact: Key, at: Time })

const Survey = z.object({
  type: z.literal('survey'),
  contact: Key,
  moment: SurveyMoment,
  /** The agent who kept it from being sent. */
  suppressedBy: Key.nullish(),
})

const Answer = z.object({
  type: z.literal('answer'),
  contact: Key,
  moment: SurveyMoment,
  feltUnderstood: Step,
  satisfaction: z.int().min(1).max(5).nullish(),
  recommend: z.int().min(0).max(10).nullish(),
  solved: Solved.nullish(),
  comment: text(5_000).nullish(),
  askedForScore: z.boolean().nullish(),
})

const Review = z.object({ type: z.literal('review'), contact: Key, agent: Key, score: z.number().min(1).max(5) })

const OutcomeLater = z.object({
  type: z.literal('outcome'),
  contact: Key,
  customer: Key,
  retained90d: z.boolean(),
  margin90d: z.number().min(-1e9).max(1e9).nullish(),
})

const Prediction = z.object({ type: z.literal('prediction'), contact: Key, agent: Key, feltUnderstood: Step })

const Promised = z.object({
  type: z.literal('promise'),
  contact: Key,
  agent: Key,
  text: line(300),
  madeAt: Time,
  dueAt: Time,
  keptAt: Time.nullish(),
})

const Touchpoint = z.object({
  type: z.literal('touchpoint'),
  customer: Key,
  at: Time,
  name: line(200),
  properties: Properties.nullish(),
  /** A page, or anything else that happened, which is what it is unless told. */
  kind: z.enum(['page', 'track']).nullish(),
})

/**
 * A line of a desk's history: what is imported, exported and evaluated, one event a line, in any order. Times are read from
 * ISO 8601 into epoch milliseconds; durations are seconds; scores −1 to 1. Fields it does not know are left out.
 */
export const HistoryEvent = z.discriminatedUnion('type', [
  Agent,
  Contact,
  Offer,
  Attention,
  Transfer,
  Message,
  Close,
  Reopen,
  Survey,
  Answer,
  Review,
  OutcomeLater,
  Prediction,
  Promised,
  Touchpoint,
])
export type HistoryEvent = z.output<typeof HistoryEvent>
/** The event as it is written, its times ISO 8601. */
export type HistoryLine = z.input<typeof HistoryEvent>
