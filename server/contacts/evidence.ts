import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { provenOutcome } from '../../shared/journey/index.ts'
import type { HandOver } from '../../shared/quality/index.ts'
import { samePerson } from '../customers/service.ts'
import { COME_BACK_MS, SETTLES_AFTER_MS } from './periods.ts'
import { type Work, workOn } from './work.ts'
import { type Written, writtenIn } from './written.ts'

export type ClosedContact = Row<'contacts'> & { closedAt: number }

/** How a contact came about that was brought from another system: what it says is taken as given (data.md). */
export const IMPORTED = 'import'

/** What a closed contact is counted by. */
export interface Evidence {
  contact: ClosedContact
  timeZone: string
  teamId: string | null
  /** The team of each agent of the brand, where they have one. */
  teams: ReadonlyMap<string, string>
  written: readonly Written[]
  work: readonly Work[]
  handOvers: readonly HandOver[]
  /** In their order. */
  closes: readonly Row<'closes'>[]
  /** The close on the same matter that this contact followed within 7 days: what it costs comes of that (§5). */
  before: Pick<Row<'closes'>, 'id' | 'contactId'> | null
  isFollowUp: boolean
  provenOutcome: string | null
  surveys: readonly { moment: string; feltUnderstood: number | null; suppressedBy: string | null }[]
}

/** The evidence of contacts of one brand. */
export async function gatherEvidence(trx: Trx, contacts: readonly ClosedContact[]): Promise<Evidence[]> {
  const [first] = contacts
  if (!first) return []
  const ids = contacts.map(({ id }) => id)
  const matterIds = [...new Set(contacts.map(({ matterId }) => matterId))]
  const { timeZone } = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', first.brandId)
    .executeTakeFirstOrThrow()
  const teams = await teamsOf(trx, first.brandId)
  const onMatters = await trx
    .selectFrom('closes')
    .selectAll()
    .where('matterId', 'in', matterIds)
    .orderBy('closedAt')
    .orderBy('id')
    .execute()
  const openings = await firstOpenings(trx, matterIds)
  const teamIds = await conversationTeams(trx, contacts)
  const handOvers = await handOversOf(trx, ids)
  const written = await writtenIn(trx, contacts)
  const surveys = Map.groupBy(await surveysOf(trx, ids), ({ contactId }) => contactId)
  const closesOf = (id: string) => onMatters.filter(({ contactId }) => contactId === id)
  const work = await workOn(
    trx,
    contacts.map(({ id }) => ({ id, closedAts: closesOf(id).map(({ closedAt }) => closedAt) })),
  )
  const all: Evidence[] = []
  for (const contact of contacts) {
    const { id, matterId, openedAt, conversationId } = contact
    all.push({
      contact,
      timeZone,
      teamId: (conversationId && teamIds.get(conversationId)) || null,
      teams,
      written: written.get(id) ?? [],
      work: work.get(id) ?? [],
      handOvers: handOvers.get(id) ?? [],
      closes: closesOf(id),
      before: onMatters.findLast((close) => close.matterId === matterId && isJustBefore(close, contact)) ?? null,
      isFollowUp: (openings.get(matterId) ?? openedAt) < openedAt,
      provenOutcome: contact.entryPoint === IMPORTED ? contact.outcome : await outcomeProven(trx, contact),
      surveys: surveys.get(id) ?? [],
    })
  }
  return all
}

const isJustBefore = ({ contactId, closedAt }: Row<'closes'>, { id, openedAt }: ClosedContact): boolean =>
  contactId !== id && closedAt <= openedAt && closedAt > openedAt - COME_BACK_MS

async function teamsOf(trx: Trx, brandId: string): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('teamMembers').select(['userId', 'teamId']).where('brandId', '=', brandId).execute()
  return new Map(rows.flatMap(({ userId, teamId }) => (teamId ? [[userId, teamId] as const] : [])))
}

async function firstOpenings(trx: Trx, matterIds: string[]): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('contacts')
    .select((eb) => ['matterId', eb.fn.min('openedAt').as('openedAt')])
    .where('matterId', 'in', matterIds)
    .groupBy('matterId')
    .execute()
  return new Map(rows.map(({ matterId, openedAt }) => [matterId, openedAt]))
}

async function conversationTeams(trx: Trx, contacts: readonly ClosedContact[]): Promise<Map<string, string>> {
  const ids = contacts.flatMap(({ conversationId }) => conversationId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('conversations')
    .select(['id', 'teamId'])
    .where('id', 'in', ids)
    .where('teamId', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, teamId }) => (teamId ? [[id, teamId] as const] : [])))
}

async function handOversOf(trx: Trx, contactIds: string[]): Promise<Map<string, HandOver[]>> {
  const rows = await trx
    .selectFrom('assignments')
    .select(['contactId', 'fromUserId', 'toUserId'])
    .where('contactId', 'in', contactIds)
    .where('reason', 'is not', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const all = new Map<string, HandOver[]>()
  for (const [contactId, own] of Map.groupBy(rows, (row) => row.contactId ?? ''))
    all.set(
      contactId,
      own.map(({ fromUserId, toUserId }) => ({ from: fromUserId, to: toUserId })),
    )
  return all
}

async function outcomeProven(trx: Trx, contact: ClosedContact): Promise<string | null> {
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

/** What the customers of contacts were asked, and answered. */
export const surveysOf = async (trx: Trx, contactIds: string[]) =>
  await trx
    .selectFrom('surveys')
    .leftJoin('answers', 'answers.surveyId', 'surveys.id')
    .select(['surveys.contactId', 'surveys.moment', 'surveys.suppressedBy', 'answers.feltUnderstood'])
    .where('surveys.contactId', 'in', contactIds)
    .execute()
