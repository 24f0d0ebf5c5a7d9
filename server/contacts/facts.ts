import { insertMany } from '../../db/insert-many.ts'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { customerTurns, receiversOf, shareOf } from '../../shared/quality/index.ts'
import { trajectoryOf } from '../../shared/sentiment/trajectory.ts'
import { dayIn } from '../day-in.ts'
import { countAgain } from '../rollups/service.ts'
import { chargeAgain } from './charge.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { LATER_MS } from './periods.ts'
import type { Work } from './work.ts'

type Contact = Row<'contacts'>

/** Writes what a closed contact counts for: provisional at its close, final when it has settled. Written anew each time. */
export async function writeFacts(trx: Trx, contact: Contact, { isFinal }: { isFinal: boolean }): Promise<void> {
  await writeFactsOf(trx, [contact], () => isFinal)
}

/** The same for many contacts of one brand. */
export async function writeFactsOf(
  trx: Trx,
  contacts: readonly Contact[],
  isFinal: (contact: Contact) => boolean,
): Promise<void> {
  const closed = contacts.flatMap((contact) =>
    contact.closedAt === null ? [] : { ...contact, closedAt: contact.closedAt },
  )
  if (closed.length === 0) return
  const all = await gatherEvidence(trx, closed)
  const rows = all.map((evidence) => countContact(evidence, isFinal(evidence.contact)))
  const ids = closed.map(({ id }) => id)
  const touched = [...new Set([...ids, ...all.flatMap(({ before }) => before?.contactId ?? [])])]
  await countAgain(trx, touched, async () => {
    await deleteRows(trx, ids)
    await insertMany(
      trx,
      'contactFacts',
      rows.map(({ facts }) => facts),
    )
    await insertMany(
      trx,
      'contactAgents',
      rows.flatMap((row) => row.agents),
    )
    for (const { id, reopenedSec } of all.flatMap(reopenedSecs))
      await trx.updateTable('closes').set({ reopenedSec }).where('id', '=', id).execute()
    await chargeAgain(trx, touched)
  })
}

/** A contact that goes on counts for nothing until its next close. */
export async function removeFacts(trx: Trx, contactId: string): Promise<void> {
  const facts = await trx
    .selectFrom('contactFacts')
    .select('afterCloseId')
    .where('contactId', '=', contactId)
    .executeTakeFirst()
  if (!facts) return
  const followed = await contactOfClose(trx, facts.afterCloseId)
  await countAgain(trx, [contactId, ...followed], async () => {
    await deleteRows(trx, [contactId])
    await chargeAgain(trx, followed)
  })
}

async function deleteRows(trx: Trx, contactIds: string[]): Promise<void> {
  await trx.deleteFrom('contactFacts').where('contactId', 'in', contactIds).execute()
  await trx.deleteFrom('contactAgents').where('contactId', 'in', contactIds).execute()
}

/** The contact that a close belongs to, which is charged with what followed; none where there is no such close. */
async function contactOfClose(trx: Trx, closeId: string | null): Promise<string[]> {
  if (closeId === null) return []
  const closes = await trx.selectFrom('closes').select('contactId').where('id', '=', closeId).execute()
  return closes.map(({ contactId }) => contactId)
}

/** The rows of a contact's facts. What its closes are charged with is counted after, by `chargeAgain`. */
export function countContact(
  evidence: Evidence,
  isFinal: boolean,
): { facts: Row<'contactFacts'>; agents: Row<'contactAgents'>[] } {
  const { contact, written, closes, surveys, teams } = evidence
  const agents = agentsOf(evidence)
  const last = closes.at(-1)
  const path = trajectoryOf(customerTurns(written))
  // A turn lasts until the other side writes.
  const turns = written.filter((row, index) => row.author !== written[index - 1]?.author)
  const agentId = contact.closedByUserId ?? written.findLast(({ userId }) => userId !== null)?.userId ?? null
  const facts: Row<'contactFacts'> = {
    contactId: contact.id,
    brandId: contact.brandId,
    conversationId: contact.conversationId,
    customerId: contact.customerId,
    matterId: contact.matterId,
    brandDay: dayIn(evidence.timeZone, contact.closedAt),
    teamId: evidence.teamId ?? (agentId && teams.get(agentId)) ?? null,
    topicAtStart: contact.topicAtStart,
    channel: contact.channel,
    queue: contact.queue,
    stage: contact.stageAtStart,
    segment: contact.segment,
    language: contact.language,
    outcome: contact.outcome,
    provenOutcome: evidence.provenOutcome,
    firstMessageChars: contact.firstMessageChars,
    firstScore: contact.firstScore,
    priorContacts: contact.priorContacts,
    openedBy: contact.openedBy,
    isFollowUp: evidence.isFollowUp ? 1 : 0,
    isTakeYourTime: contact.isTakeYourTime,
    attentionSec: sum(agents.map((agent) => agent.attentionSec)),
    wrapUpSec: sum(agents.map((agent) => agent.wrapUpSec)),
    waitSec: contact.firstReplyAt === null ? null : (contact.firstReplyAt - contact.openedAt) / 1000,
    customerTurns: turns.filter(({ author }) => author === 'customer').length,
    agentTurns: turns.filter(({ author }) => author === 'agent').length,
    transfers: evidence.handOvers.length,
    reopens: contact.reopens,
    comeBacks: 0,
    scoreStart: path.start,
    scorePeak: path.peak,
    scoreTrough: path.trough,
    scoreEnd: path.end,
    scoreMean: path.mean,
    openedAt: contact.openedAt,
    closedAt: contact.closedAt,
    closedBy: contact.closedBy,
    closedByUserId: contact.closedByUserId,
    isConfirmed: last?.isConfirmed ?? null,
    agentId,
    arm: contact.arm,
    armReason: contact.armReason,
    ...surveyFacts(surveys),
    afterCloseId: evidence.before?.id ?? null,
    untilFirstCloseSec: sum(evidence.work.map((one) => stretchSec(one, 0, closes.length))),
    laterDueAt: contact.closedAt + LATER_MS,
    isFinal: isFinal ? 1 : 0,
    isDemo: contact.isDemo,
  }
  return { facts, agents }
}

export function surveyFacts(surveys: Evidence['surveys']) {
  const asked = (moment: string) => surveys.find((survey) => survey.moment === moment && survey.suppressedBy === null)
  return {
    wasAskedAtContact: asked('at_contact') ? (1 as const) : (0 as const),
    wasAskedLater: asked('remembered') ? (1 as const) : (0 as const),
    stepAtContact: asked('at_contact')?.feltUnderstood ?? null,
    stepLater: asked('remembered')?.feltUnderstood ?? null,
  }
}

/** Each agent's part: whoever worked on it, wrote to the customer, handed it over, was given it or closed it. */
function agentsOf({ contact, written, work, handOvers, closes, teams }: Evidence): Row<'contactAgents'>[] {
  const writers = written.flatMap(({ author, userId }) => (author === 'agent' && userId !== null ? [userId] : []))
  const userIds = new Set([
    ...work.map(({ userId }) => userId),
    ...writers,
    ...handOvers.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
    ...closes.flatMap(({ userId }) => userId ?? []),
  ])
  const share = shareOf(new Set(writers).size)
  const secondsOf = (userId: string) => {
    const { attentionSec = 0, wrapUpSec = 0 } = work.find((one) => one.userId === userId) ?? {}
    return { attentionSec, wrapUpSec }
  }
  return [...userIds].map((userId) => {
    const receivers = [...receiversOf(handOvers, userId)].map(secondsOf)
    const publicMessages = writers.filter((writer) => writer === userId).length
    return {
      contactId: contact.id,
      brandId: contact.brandId,
      userId,
      ...secondsOf(userId),
      publicMessages,
      share: publicMessages > 0 ? share : 0,
      teamId: teams.get(userId) ?? null,
      isReceiver: handOvers.some(({ to }) => to === userId) ? 1 : 0,
      handOvers: handOvers.filter(({ from }) => from === userId).length,
      receiversSec: sum(receivers.map(({ attentionSec, wrapUpSec }) => attentionSec + wrapUpSec)),
      closes: 0,
      comeBacks: 0,
      laterSec: 0,
    }
  })
}

/** For each close but the last, what was worked on after it until the next: charged to whoever closed too early (§5). */
const reopenedSecs = ({ closes, work }: Evidence): { id: string; reopenedSec: number }[] =>
  closes.slice(0, -1).map(({ id }, at) => ({
    id,
    reopenedSec: sum(work.map((one) => stretchSec(one, at + 1, closes.length))),
  }))

/** Seconds of one stretch; what wrap-up exceeds its bound by is taken off the last one, where the wrap-up was. */
function stretchSec({ stretches, attentionSec, wrapUpSec }: Work, at: number, closes: number): number {
  const excess = sum(stretches) - attentionSec - wrapUpSec
  const isLast = at === closes - 1
  return Math.max(0, (stretches[at] ?? 0) - (isLast ? Math.max(0, excess) : 0))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
