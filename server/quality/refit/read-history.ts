import type { Trx } from '../../../db/open.ts'
import type { Row } from '../../../db/schema.ts'
import type { Outcome } from '../../../shared/contract/conversation.ts'
import type { ProvenOutcome } from '../../../shared/journey/index.ts'
import type { History, HistoryAgent, HistoryContact } from '../../../shared/quality/history/contact.ts'
import { evidenceOf, type PageEvidence } from './evidence.ts'
import { templateReader } from './template-reader.ts'

/** A brand's contacts by the brand's days, first and last included. */
export interface Window {
  brandId: string
  fromDay: string
  toDay: string
}

export interface DeskHistory {
  history: History
  /** Of the demo's contacts, because there are no others. */
  isDemo: boolean
  /** The share of customers it holds, 0–1: less than 1 where the desk is too large for all of them. */
  share: number
  /** What the wrap-up said, by contact: for *understood when declined*, never for case mix (data.md). */
  outcomeSaid: Map<string, Outcome>
  /** The team a part is counted for, which may be another than the agent's today. */
  teamOf: (contactId: string, agent: string) => string | null
  instruments: string[]
  engines: string[]
}

const PAGE = 500
/** Beyond this a sample of customers, each with all their contacts, says as much as is worth the memory. */
const MOST_CONTACTS = 60_000

type Facts = Row<'contactFacts'>

/** Reads a desk's own history, page by page. Of agents' words it keeps what the measurement asks of them, never the words. */
export async function readHistory(trx: Trx, window: Window, most = MOST_CONTACTS): Promise<DeskHistory> {
  const real = await countContacts(trx, window, 0)
  const isDemo = real === 0
  const share = Math.min(1, most / Math.max(1, isDemo ? await countContacts(trx, window, 1) : real))
  const contacts: HistoryContact[] = []
  const outcomeSaid = new Map<string, Outcome>()
  const teams = new Map<string, string | null>()
  const latestTeam = new Map<string, string | null>()
  const [instruments, engines] = [new Set<string>(), new Set<string>()]
  const read = templateReader()
  for await (const page of pagesOf(trx, window, isDemo)) {
    const kept = page.filter((facts) => isSampled(facts.customerId ?? facts.contactId, share))
    if (kept.length === 0) continue
    const evidence = await evidenceOf(trx, kept)
    for (const facts of kept) {
      const contact = contactOf(facts, evidence, read)
      contacts.push(contact)
      if (facts.outcome) outcomeSaid.set(facts.contactId, facts.outcome as Outcome)
      for (const { userId, teamId } of evidence.parts.get(facts.contactId) ?? []) {
        teams.set(`${facts.contactId} ${userId}`, teamId)
        latestTeam.set(userId, teamId)
      }
    }
    for (const version of evidence.instruments) instruments.add(version)
    for (const version of evidence.engines) engines.add(version)
  }
  contacts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return {
    history: { agents: await agentsOf(trx, window.brandId, latestTeam), contacts },
    isDemo: isDemo && contacts.length > 0,
    share,
    outcomeSaid,
    teamOf: (contactId, agent) => teams.get(`${contactId} ${agent}`) ?? null,
    instruments: [...instruments].sort(),
    engines: [...engines].sort(),
  }
}

async function countContacts(trx: Trx, { brandId, fromDay, toDay }: Window, isDemo: 0 | 1): Promise<number> {
  const { contacts } = await trx
    .selectFrom('contactFacts')
    .select((eb) => eb.fn.countAll<number>().as('contacts'))
    .where('brandId', '=', brandId)
    .where('brandDay', '>=', fromDay)
    .where('brandDay', '<=', toDay)
    .where('isDemo', '=', isDemo)
    .executeTakeFirstOrThrow()
  return Number(contacts)
}

/** The facts, a day at a time, and of a day so many at once. */
async function* pagesOf(trx: Trx, { brandId, fromDay, toDay }: Window, isDemo: boolean): AsyncGenerator<Facts[]> {
  const ofBrand = trx.selectFrom('contactFacts').where('brandId', '=', brandId)
  const days = await ofBrand
    .select('brandDay')
    .distinct()
    .where('brandDay', '>=', fromDay)
    .where('brandDay', '<=', toDay)
    .orderBy('brandDay')
    .execute()
  for (const { brandDay } of days) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Facts[] = await ofBrand
        .selectAll()
        .where('brandDay', '=', brandDay)
        .where('contactId', '>', after)
        .orderBy('contactId')
        .limit(PAGE)
        .execute()
      yield page.filter((facts) => (facts.isDemo === 1) === isDemo)
      after = page[PAGE - 1]?.contactId
    }
  }
}

/** The same customers each time, so that figures do not jump from one count to the next (FNV-1a). */
function isSampled(customer: string, share: number): boolean {
  if (share >= 1) return true
  let hash = 0x811c9dc5
  for (let at = 0; at < customer.length; at++) hash = Math.imul(hash ^ customer.charCodeAt(at), 0x01000193)
  return (hash >>> 0) / 2 ** 32 < share
}

async function agentsOf(trx: Trx, brandId: string, teams: Map<string, string | null>): Promise<HistoryAgent[]> {
  const members = await trx
    .selectFrom('teamMembers')
    .select(['userId', 'handleTimeTargetSec'])
    .where('brandId', '=', brandId)
    .execute()
  const targets = new Map(members.map(({ userId, handleTimeTargetSec }) => [userId, handleTimeTargetSec]))
  return [...teams]
    .map(([id, team]) => ({ id, team, handleTimeTargetSec: targets.get(id) ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function contactOf(facts: Facts, evidence: PageEvidence, read: ReturnType<typeof templateReader>): HistoryContact {
  const { contactId: id } = facts
  const messages = evidence.messages.get(id) ?? []
  const closes = evidence.closes.get(id) ?? []
  const handovers = evidence.handovers.get(id) ?? []
  const later = evidence.later.get(id)
  const contact: HistoryContact = {
    id,
    customer: facts.customerId ?? id,
    topic: facts.topicAtStart,
    channel: facts.channel,
    queue: facts.queue,
    stage: facts.stage,
    segment: facts.segment,
    language: facts.language,
    at: facts.openedAt ?? facts.closedAt,
    firstMessageChars: facts.firstMessageChars,
    firstSentiment: facts.firstScore,
    waitSec: facts.waitSec,
    outcome: facts.provenOutcome as Outcome | ProvenOutcome | null,
    isTakeYourTime: facts.isTakeYourTime === 1,
    openedBy: facts.openedBy,
    parts: inOrderOfWork(evidence.parts.get(id) ?? [], handovers, messages),
    handovers,
    offers: evidence.offers.get(id) ?? [],
    closes: closes.map(({ userId, closedAt, isConfirmed, openSec }) => ({
      agent: userId,
      at: closedAt,
      isConfirmed: isConfirmed === null ? null : isConfirmed === 1,
      openSec,
    })),
    // Taken up again by an agent is no come-back.
    reopens: closes.flatMap(({ reopenedAt, cameBackAt }) =>
      reopenedAt !== null && cameBackAt !== null ? reopenedAt : [],
    ),
    scores: messages.flatMap(({ author, score }) => (author === 'customer' && score !== null ? score : [])),
    agentMessages: messages.flatMap(({ userId, words }) => (userId === null ? [] : read(userId, words))),
    surveys: {},
    answers: {},
    reviews: evidence.reviews.get(id) ?? [],
    later: later ?? null,
    predictions: evidence.predictions.get(id) ?? [],
  }
  for (const { moment, suppressedBy } of evidence.surveys.get(id) ?? []) contact.surveys[moment] = { suppressedBy }
  for (const { moment, ...answer } of evidence.answers.get(id) ?? []) contact.answers[moment] = answer
  return contact
}

/** Whoever handed it over before whoever got it; else by who wrote first. Those who did nothing in it have no part. */
function inOrderOfWork(
  parts: readonly Row<'contactAgents'>[],
  handovers: HistoryContact['handovers'],
  messages: readonly { userId: string | null }[],
): HistoryContact['parts'] {
  const passed = handovers.flatMap(({ from, to }) => [from, to])
  const placeOf = (userId: string): [number, number] => [
    passed.indexOf(userId),
    (messages.findIndex((message) => message.userId === userId) + messages.length + 1) % (messages.length + 1),
  ]
  return parts
    .filter(({ attentionSec, wrapUpSec, publicMessages }) => attentionSec + wrapUpSec > 0 || publicMessages > 0)
    .map((part) => ({ part, place: placeOf(part.userId) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || (a.part.userId < b.part.userId ? -1 : 1))
    .map(({ part: { userId: agent, attentionSec, wrapUpSec } }) => ({ agent, attentionSec, wrapUpSec }))
}
