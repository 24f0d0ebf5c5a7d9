import type { Selectable } from 'kysely'
import type { RollupKey, RollupSums } from '../shared/quality/rollup.ts'

/**
 * The tables, once for SQLite and PostgreSQL. Times are epoch milliseconds in UTC, claims (`is…`, `may…`) are 0 or 1, JSON is
 * text. Only the four tables of the sign-in library keep its own types. `brandId` stands on every row but users'.
 */
export interface Database {
  settings: Settings
  users: Users
  sessions: Sessions
  accounts: Accounts
  verifications: Verifications
  brands: Brands
  userRoles: UserRoles
  invitations: Invitations
  counters: Counters
  loaders: Loaders
  customers: Customers
  identities: Identities
  touchpoints: Touchpoints
  helpOffers: HelpOffers
  conversations: Conversations
  messages: Messages
  scoreCorrections: ScoreCorrections
  agentReads: AgentReads
  drafts: Drafts
  contacts: Contacts
  matters: Matters
  closes: Closes
  assignments: Assignments
  assignmentOffers: AssignmentOffers
  promises: Promises
  attentionSpans: AttentionSpans
  contactFacts: ContactFacts
  contactAgents: ContactAgents
  surveys: Surveys
  answers: Answers
  auditEntries: AuditEntries
  teams: Teams
  teamMembers: TeamMembers
  laterOutcomes: LaterOutcomes
  reviews: Reviews
  importedIds: ImportedIds
  importedAttention: ImportedAttention
  importedMessages: ImportedMessages
  jobs: Jobs
  mails: Mails
  mailStops: MailStops
  pulses: Pulses
  personLevels: PersonLevels
  looks: Looks
  signalQuestions: SignalQuestions
  ownBatches: OwnBatches
  ownFigures: OwnFigures
  rollups: RollupKey & RollupSums
  refits: Refits
}

export type Claim = 0 | 1
type Ms = number
type Json = string

/** Secrets and facts of the whole desk: the signing secrets, the hash of the set-up token. */
interface Settings {
  key: string
  value: string
}

/** The sign-in library's user, and ours: preferences, availability, removal. */
interface Users {
  id: string
  name: string
  email: string
  emailVerified: Claim | boolean
  image: string | null
  createdAt: Date | string
  updatedAt: Date | string
  preferences: Json
  isTakingChats: Claim
  removedAt: Ms | null
}

interface Sessions {
  id: string
  expiresAt: Date | string
  token: string
  createdAt: Date | string
  updatedAt: Date | string
  ipAddress: string | null
  userAgent: string | null
  userId: string
}

interface Accounts {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: Date | string | null
  refreshTokenExpiresAt: Date | string | null
  scope: string | null
  password: string | null
  createdAt: Date | string
  updatedAt: Date | string
}

interface Verifications {
  id: string
  identifier: string
  value: string
  expiresAt: Date | string
  createdAt: Date | string
  updatedAt: Date | string
}

interface Brands {
  id: string
  name: string
  language: string
  currency: string
  timeZone: string
  /** Public: stands in the script tag. */
  widgetKey: string
  /** Signs identity tokens on the shop's server. */
  identitySecret: string
  allowedOrigins: Json
  privacyUrl: string | null
  /** Shares of the survey arms in percent: { t0, t3, both, none }. */
  armShares: Json
  chatSilenceMin: number
  mailSilenceDays: number
  /** Money a minute of attention costs, in the brand's currency; null until the brand says. */
  costPerMinute: number | null
  /** Money per step of felt understood that the brand assumes until enough answers are linked. */
  assumedValue: number | null
  /** The brand's own weight on the exchange rate, 0–2. */
  policyWeight: number
  /** Share of contacts, in percent, whose agent is told to take the time it needs. */
  takeYourTimeShare: number
  /** The quarter whose relationship pulse is drawn already, as 2026-Q1. */
  pulseQuarter: string | null
  lastNumber: number
  createdAt: Ms
}

interface UserRoles {
  userId: string
  brandId: string
  role: string
}

interface Invitations {
  id: string
  brandId: string
  roles: Json
  email: string | null
  tokenHash: string
  invitedBy: string
  createdAt: Ms
  expiresAt: Ms
  acceptedAt: Ms | null
  acceptedBy: string | null
}

/** Rate limits: so many within a window. One row a key, counted atomically. */
interface Counters {
  key: string
  count: number
  resetsAt: Ms
}

/** Every loader ever released, so that an integrity attribute in a shop holds through upgrades. */
interface Loaders {
  file: string
  body: string
  createdAt: Ms
}

interface Customers {
  id: string
  brandId: string
  name: string | null
  email: string | null
  /** When the shop's server vouched for the address; null for one that was typed in a chat, which is a claim. */
  emailProvenAt: Ms | null
  language: string
  timeZone: string | null
  segment: string | null
  isDemo: Claim
  mergedIntoId: string | null
  createdAt: Ms
  lastSeenAt: Ms
}

/** `kind` visitor: hash of a browser's token. `kind` external: the shop's own id, from its signed token. */
interface Identities {
  id: string
  brandId: string
  customerId: string
  kind: string
  value: string
  verifiedAt: Ms | null
  createdAt: Ms
}

interface Touchpoints {
  id: string
  brandId: string
  customerId: string
  /** The sender's id of the event; the same one twice is one touchpoint. */
  messageId: string
  kind: string
  name: string
  stage: string | null
  properties: Json
  at: Ms
  receivedAt: Ms
}

interface HelpOffers {
  id: string
  brandId: string
  customerId: string
  kind: string
  touchpointId: string | null
  offeredAt: Ms
  acceptedAt: Ms | null
  dismissedAt: Ms | null
}

interface Conversations {
  id: string
  brandId: string
  customerId: string
  number: number
  channel: string
  status: string
  assigneeId: string | null
  teamId: string | null
  snoozedUntil: Ms | null
  waitingSince: Ms | null
  lastSeq: number
  /** Counts public messages only: what the customer sees as `seq`. */
  lastPublicSeq: number
  lastMessageAt: Ms
  /** Public sequence the customer has seen, and the staff. */
  customerSeenSeq: number
  staffSeenSeq: number
  stage: string | null
  stageDetail: string | null
  language: string
  /** Evidence for the language, added up over the customer's messages. */
  languageEvidence: Json | null
  contactId: string | null
  previousConversationId: string | null
  isDemo: Claim
  createdAt: Ms
  closedAt: Ms | null
}

interface Messages {
  id: string
  brandId: string
  conversationId: string
  contactId: string | null
  seq: number
  publicSeq: number | null
  author: string
  userId: string | null
  visibility: string
  channel: string
  body: string
  event: Json | null
  score: number | null
  scoreLabel: string | null
  scoreConfidence: number | null
  scoreLanguage: string | null
  scoreEvidence: Json | null
  scoreVersion: string | null
  redactedAt: Ms | null
  redactedBy: string | null
  createdAt: Ms
}

/**
 * What an agent says a text's score should have been, beside the score as it stood. For the engine alone: never a figure about anybody.
 * Goes with the words of its message, whose hash it holds.
 */
interface ScoreCorrections {
  id: string
  brandId: string
  messageId: string
  textHash: string
  language: string
  scoreLabel: string
  score: number
  scoreVersion: string
  saysLabel: string
  userId: string
  createdAt: Ms
}

interface AgentReads {
  brandId: string
  conversationId: string
  userId: string
  seenSeq: number
}

interface Drafts {
  brandId: string
  conversationId: string
  userId: string
  visibility: string
  body: string
  updatedAt: Ms
}

/** The measured unit: from the first customer message to the close that stays closed for 72 hours. */
interface Contacts {
  id: string
  brandId: string
  conversationId: string | null
  customerId: string
  matterId: string
  channel: string
  entryPoint: string
  /** Set by the system, frozen before the first reply of an agent. */
  topicAtStart: string
  stageAtStart: string | null
  segment: string | null
  language: string
  openedBy: string | null
  openedAt: Ms
  firstMessageChars: number
  firstScore: number | null
  firstReplyAt: Ms | null
  priorContacts: number
  closedAt: Ms | null
  closedBy: string | null
  closedByUserId: string | null
  settledAt: Ms | null
  reopens: number
  arm: string
  armReason: string
  isTakeYourTime: Claim
  /** The wrap-up: for reading, never for case mix. */
  topic: string | null
  outcome: string | null
  prediction: number | null
  predictedBy: string | null
  /** Where another system had it stand, if it was imported. */
  queue: string | null
  isDemo: Claim
}

interface Matters {
  id: string
  brandId: string
  customerId: string
  topic: string
  reference: string | null
  openedAt: Ms
  lastClosedAt: Ms | null
  settledAt: Ms | null
}

/** Each close, and what came of it: a reopening within 72 hours, a come-back within 7 days. */
interface Closes {
  id: string
  brandId: string
  contactId: string
  matterId: string
  closedAt: Ms
  closedBy: string
  userId: string | null
  reopenedAt: Ms | null
  cameBackAt: Ms | null
  /** Whether the customer took it for settled too; null where nobody can tell. */
  isConfirmed: Claim | null
  /** How long it had stood open, where an import says so. */
  openSec: number | null
  /** Attention after the contact was reopened, until it was closed again: charged to this close (§5). */
  reopenedSec: number
}

interface Assignments {
  id: string
  brandId: string
  conversationId: string
  contactId: string | null
  fromUserId: string | null
  toUserId: string | null
  fromTeamId: string | null
  toTeamId: string | null
  byUserId: string | null
  reason: string | null
  at: Ms
}

interface AssignmentOffers {
  id: string
  brandId: string
  conversationId: string
  contactId: string | null
  userId: string
  isAccepted: Claim
  at: Ms
}

interface Promises {
  id: string
  brandId: string
  conversationId: string
  contactId: string | null
  customerId: string
  text: string
  dueAt: Ms
  madeBy: string
  madeAt: Ms
  keptAt: Ms | null
}

/** Raw spans, already clipped; deleted after 30 days. */
interface AttentionSpans {
  id: string
  brandId: string
  conversationId: string
  contactId: string | null
  userId: string
  kind: string
  startedAt: Ms
  endedAt: Ms
}

/** One row a contact: provisional at its close, final when settled. Holds no text. */
interface ContactFacts {
  contactId: string
  brandId: string
  conversationId: string | null
  brandDay: string
  teamId: string | null
  topicAtStart: string
  channel: string
  stage: string | null
  segment: string | null
  outcome: string | null
  attentionSec: number
  wrapUpSec: number
  waitSec: number | null
  customerTurns: number
  agentTurns: number
  transfers: number
  reopens: number
  comeBacks: number
  scoreStart: number | null
  scorePeak: number | null
  scoreTrough: number | null
  scoreEnd: number | null
  scoreMean: number | null
  closedAt: Ms
  isFinal: Claim
  isDemo: Claim
  /** Random once the customer is erased. Null in rows older than these columns. */
  customerId: string | null
  matterId: string | null
  openedAt: Ms | null
  queue: string | null
  language: string | null
  firstMessageChars: number
  firstScore: number | null
  priorContacts: number
  /** The agent who opened it. */
  openedBy: string | null
  /** Not the first contact of its matter. */
  isFollowUp: Claim
  isTakeYourTime: Claim
  /** What the customer's touchpoints show came of it, where the wrap-up only says: see `provenOutcome`. An import's outcome as given. */
  provenOutcome: string | null
  closedBy: string | null
  closedByUserId: string | null
  isConfirmed: Claim | null
  /** Who answers for it: whoever closed; where nobody did, who wrote last. */
  agentId: string | null
  arm: string | null
  armReason: string | null
  wasAskedAtContact: Claim
  wasAskedLater: Claim
  /** Felt understood, 1–7; null while unanswered. */
  stepAtContact: number | null
  stepLater: number | null
  /** The close on the same matter that this contact came after within 7 days, to which its attention is charged. */
  afterCloseId: string | null
  /** Attention and wrap-up until its first close: what is charged. */
  untilFirstCloseSec: number
  /** When to look at what came of it later; null once that is done. */
  laterDueAt: Ms | null
}

/** The part of each agent in a contact. `share` is 1/k over those who sent a public message. */
interface ContactAgents {
  contactId: string
  brandId: string
  userId: string
  attentionSec: number
  wrapUpSec: number
  publicMessages: number
  share: number
  teamId: string | null
  /** It was handed over to them. */
  isReceiver: Claim
  handOvers: number
  /** Attention and wrap-up of those it went to after they handed it over (§5). */
  receiversSec: number
  /** Closes of theirs, and how many of them the customer came back after. */
  closes: number
  comeBacks: number
  /** Attention on the matter that followed their closes within 7 days (§5), each second once. */
  laterSec: number
}

interface Surveys {
  id: string
  brandId: string
  contactId: string
  conversationId: string | null
  customerId: string
  moment: string
  instrumentVersion: string
  language: string
  invitedAt: Ms
  expiresAt: Ms
  /** The signed link was handed out on the shop's page, because the customer had left the chat. */
  linkedAt: Ms | null
  answeredAt: Ms | null
  skippedAt: Ms | null
  /** The agent who kept it from being sent, as an import says. Here nobody can. */
  suppressedBy: string | null
  /** What the second screen asks beside: one of three statements, and one in ten times whether anybody asked for a score. */
  item: string | null
  asksForScore: Claim | null
  isDemo: Claim
}

interface Answers {
  id: string
  brandId: string
  surveyId: string
  contactId: string
  moment: string
  instrumentVersion: string
  language: string
  feltUnderstood: number
  solved: string | null
  comment: string | null
  maySeeNext: Claim
  wasAskedForScore: Claim | null
  item: string | null
  /** 1–7, from not agreeing at all to agreeing wholly. */
  itemStep: number | null
  /** What other desks asked beside, 1–5 and 0–10. */
  satisfaction: number | null
  recommend: number | null
  answeredAt: Ms
}

/** Who did what to whose data, and why. */
interface AuditEntries {
  id: string
  brandId: string
  userId: string
  action: string
  subject: string
  subjectId: string
  reason: string | null
  /** What was changed, from what to what, where that is not said by the action. */
  detail: Json | null
  at: Ms
}

interface Teams {
  id: string
  brandId: string
  name: string
}

/** An agent's team within a brand. `handleTimeTargetSec` is a target that an imported desk had set; ours sets none. */
interface TeamMembers {
  brandId: string
  userId: string
  teamId: string | null
  handleTimeTargetSec: number | null
}

/** What came of a contact in the 90 days after its close: orders and refunds counted, the margin in the brand's currency. */
interface LaterOutcomes {
  contactId: string
  brandId: string
  customerId: string
  orders: number
  refunds: number
  /** Bought again; null where the brand's touchpoints cannot tell. */
  isRetained: Claim | null
  margin: number | null
  isImported: Claim
  countedAt: Ms
}

/** Work that is due later. The key is free again once its job is done; while it waits or has failed, the same is not due twice. */
interface Jobs {
  id: string
  brandId: string
  kind: string
  /** Ids only. */
  payload: Json
  key: string | null
  dueAt: Ms
  attempts: number
  /** Until then the process named has it to itself. */
  lockedUntil: Ms | null
  lockedBy: string | null
  /** A code, nothing personal. */
  lastError: string | null
  doneAt: Ms | null
  failedAt: Ms | null
  createdAt: Ms
}

/**
 * The outbox. What was sent, or is out of date, keeps neither address nor words. Links are signed when it is sent: none lies here. The
 * job that sends it holds its attempts and its last error.
 */
interface Mails {
  id: string
  brandId: string
  customerId: string
  kind: string
  /** What it is about: there is one mail for each key. */
  key: string
  address: string | null
  addressHash: string
  language: string
  subject: string
  body: Json
  linkPurpose: string
  linkSubject: string
  linkExpiresAt: Ms
  messageId: string
  madeAt: Ms
  /** Not sent later than this. */
  expiresAt: Ms
  sentAt: Ms | null
  lapsedAt: Ms | null
}

/** The relationship pulse (top-down): one question to a few customers a quarter, apart from any contact. */
interface Pulses {
  id: string
  brandId: string
  customerId: string
  /** 2026-Q1, in the brand's days. */
  quarter: string
  language: string
  invitedAt: Ms
  expiresAt: Ms
  answeredAt: Ms | null
  skippedAt: Ms | null
  /** 0–10. */
  recommend: number | null
  comment: string | null
  isDemo: Claim
}

/** Addresses, hashed, that want no more mail from a brand. */
interface MailStops {
  id: string
  brandId: string
  addressHash: string
  at: Ms
}

/**
 * Each time that figures of single persons were switched on: what for, who was told, with whom it was talked over. In force through the
 * brand's day `reviewOn`, unless ended before.
 */
interface PersonLevels {
  id: string
  brandId: string
  purpose: string
  informed: string
  discussedWith: string
  reviewOn: string
  switchedOnBy: string
  switchedOnAt: Ms
  endedBy: string | null
  endedAt: Ms | null
}

/** That somebody looked at what is an agent's: one row a day for each who looks, what at, and the reason, '' where none is asked for. */
interface Looks {
  id: string
  brandId: string
  agentId: string
  userId: string
  what: string
  brandDay: string
  reason: string
  at: Ms
}

/** Somebody blind to all scores read a contact and judged it, 1–5. `userId` is the agent's. */
interface Reviews {
  id: string
  brandId: string
  contactId: string
  userId: string
  score: number
  at: Ms
}

/** What another system calls a thing that was brought from it: `kind` agent, customer or contact, and our `id` of it. */
interface ImportedIds {
  brandId: string
  kind: string
  foreignId: string
  id: string
  /** Of a contact: short hashes of the lines that told of it, so that none is taken in twice. */
  lines: string | null
  isDemo: Claim
  importedAt: Ms
}

/** Attention that an import tells of, as raw spans are not kept. */
interface ImportedAttention {
  id: string
  brandId: string
  contactId: string
  userId: string
  attentionSec: number
  wrapUpSec: number
}

/** A message of which an import tells who wrote it and how it sounded, but not the words: it came after the conversation's `afterSeq`. */
interface ImportedMessages {
  contactId: string
  place: number
  brandId: string
  afterSeq: number
  author: string
  userId: string | null
  score: number | null
}

/** The adjusted figures of a brand's last so many weeks, as they were counted last: what fails or is cut off leaves them as they are. */
interface Refits {
  brandId: string
  weeks: number
  /** When somebody last looked at the period. */
  askedAt: Ms | null
  /** When much changed at once: due again at once where that was after `madeAt`. */
  staleAt: Ms | null
  madeAt: Ms | null
  /** Since then it could not be counted. */
  failedAt: Ms | null
  /** As in `shared/quality/refit.ts`: figures alone, those below their floors left out. */
  figures: Json | null
}

/**
 * What a signal asks an agent, whom it is told first: `evidence` up to five contacts by id, of the days named. Nothing of it is anybody's
 * figure. `seenAt` when the agent was first shown it.
 */
interface SignalQuestions {
  id: string
  brandId: string
  userId: string
  signal: string
  fromDay: string
  toDay: string
  evidence: Json
  openedAt: Ms
  seenAt: Ms | null
  answer: string | null
  answeredAt: Ms | null
  note: string | null
  closedBy: string | null
  closedAt: Ms | null
}

/**
 * A week's batch of answers that an agent has been told of: fixed once and for all, so that nothing follows from how it changes. `week` is the
 * Monday of the last week in it, `steps` how many answered each of 1–7, `answerIds` where the comments are found.
 */
interface OwnBatches {
  id: string
  brandId: string
  userId: string
  week: string
  steps: Json
  answerIds: Json
  madeAt: Ms
}

/** An agent's own figures, for that agent alone, as they were counted in a week: the Monday it begins with, in the brand's days. */
interface OwnFigures {
  brandId: string
  userId: string
  week: string
  /** How many answers they rest on. */
  answers: number
  madeAt: Ms
  figures: Json
}

export type Row<Table extends keyof Database> = Selectable<Database[Table]>
