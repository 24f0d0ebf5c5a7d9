import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { type ProvenOutcome, provenOutcome } from '../../shared/journey/index.ts'
import type { HandOver } from '../../shared/quality/index.ts'
import { samePerson } from '../customers/service.ts'
import { COME_BACK_MS, SETTLES_AFTER_MS } from './periods.ts'
import { type Work, workOn } from './work.ts'

type Contact = Row<'contacts'>

/** What a closed contact is counted by. */
export interface Evidence {
  contact: Contact & { closedAt: number }
  timeZone: string
  teamId: string | null
  /** The team of each agent concerned, where they have one. */
  teams: ReadonlyMap<string, string>
  /** Public messages in order; those of the system left out. */
  written: readonly { author: string; userId: string | null; score: number | null }[]
  work: readonly Work[]
  handOvers: readonly HandOver[]
  /** In their order. */
  closes: readonly Row<'closes'>[]
  afterCloseId: string | null
  isFollowUp: boolean
  provenOutcome: ProvenOutcome | string | null
  surveys: readonly { moment: string; feltUnderstood: number | null; suppressedBy: string | null }[]
}

export async function gatherEvidence(trx: Trx, contact: Contact & { closedAt: number }): Promise<Evidence> {
  const brand = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', contact.brandId)
    .executeTakeFirstOrThrow()
  const closes = await trx
    .selectFrom('closes')
    .selectAll()
    .where('contactId', '=', contact.id)
    .orderBy('closedAt')
    .execute()
  const conversation = contact.conversationId
    ? await trx.selectFrom('conversations').select('teamId').where('id', '=', contact.conversationId).executeTakeFirst()
    : undefined
  const teams = await trx
    .selectFrom('teamMembers')
    .select(['userId', 'teamId'])
    .where('brandId', '=', contact.brandId)
    .execute()
  return {
    contact,
    timeZone: brand.timeZone,
    teamId: conversation?.teamId ?? null,
    teams: new Map(teams.map(({ userId, teamId }) => [userId, teamId])),
    written: await writtenIn(trx, contact),
    work: await workOn(
      trx,
      contact.id,
      closes.map(({ closedAt }) => closedAt),
    ),
    handOvers: await handOversOf(trx, contact.id),
    closes,
    afterCloseId: await closeBefore(trx, contact),
    isFollowUp: await hasEarlier(trx, contact),
    provenOutcome: await outcomeProven(trx, contact),
    surveys: await surveysOf(trx, contact.id),
  }
}

const writtenIn = async (trx: Trx, contact: Contact) =>
  await trx
    .selectFrom('messages')
    .select(['author', 'userId', 'score'])
    .where('conversationId', '=', contact.conversationId)
    .where('contactId', '=', contact.id)
    .where('visibility', '=', 'public')
    .where('author', '!=', 'system')
    .orderBy('seq')
    .execute()

async function handOversOf(trx: Trx, contactId: string): Promise<HandOver[]> {
  const rows = await trx
    .selectFrom('assignments')
    .select(['fromUserId', 'toUserId'])
    .where('contactId', '=', contactId)
    .where('reason', 'is not', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ fromUserId, toUserId }) => ({ from: fromUserId, to: toUserId }))
}

/** The close on the same matter that this contact followed within 7 days: what it costs comes of that (§5). */
async function closeBefore(trx: Trx, { id, matterId, openedAt }: Contact): Promise<string | null> {
  const close = await trx
    .selectFrom('closes')
    .select('id')
    .where('matterId', '=', matterId)
    .where('contactId', '!=', id)
    .where('closedAt', '<=', openedAt)
    .where('closedAt', '>', openedAt - COME_BACK_MS)
    .orderBy('closedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return close?.id ?? null
}

async function hasEarlier(trx: Trx, { id, matterId, openedAt }: Contact): Promise<boolean> {
  const earlier = await trx
    .selectFrom('contacts')
    .select('id')
    .where('matterId', '=', matterId)
    .where('id', '!=', id)
    .where('openedAt', '<', openedAt)
    .limit(1)
    .executeTakeFirst()
  return earlier !== undefined
}

async function outcomeProven(trx: Trx, contact: Contact & { closedAt: number }): Promise<ProvenOutcome | null> {
  const rows = await trx
    .selectFrom('touchpoints')
    .select(['kind', 'name', 'properties', 'at'])
    .where('customerId', 'in', await samePerson(trx, contact.customerId))
    .where('at', '>=', contact.openedAt)
    .where('at', '<=', contact.closedAt + SETTLES_AFTER_MS)
    .limit(500)
    .execute()
  if (rows.length === 0) return null
  const { reference } = await trx
    .selectFrom('matters')
    .select('reference')
    .where('id', '=', contact.matterId)
    .executeTakeFirstOrThrow()
  const touchpoints = rows.map(({ kind, name, properties, at }) => ({
    kind: kind === 'page' ? ('page' as const) : ('track' as const),
    name,
    properties: JSON.parse(properties),
    at,
  }))
  return provenOutcome(touchpoints, reference)
}

/** What a contact's customer was asked, and answered. */
export const surveysOf = async (trx: Trx, contactId: string) =>
  await trx
    .selectFrom('surveys')
    .leftJoin('answers', 'answers.surveyId', 'surveys.id')
    .select(['surveys.moment', 'surveys.suppressedBy', 'answers.feltUnderstood'])
    .where('surveys.contactId', '=', contactId)
    .execute()
