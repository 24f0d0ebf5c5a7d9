import type { Kysely } from 'kysely'
import type { Db } from '../../db/open.ts'
import type { Database } from '../../db/schema.ts'
import type { HistoryLine } from '../../shared/contract/history.ts'
import { audit } from '../audit.ts'
import { linesOf, type Telling } from './lines-of.ts'
import { nameHider, newPseudonyms, type Pseudonym } from './pseudonyms.ts'
import { type ToldOf, toldOf } from './told.ts'

const CONTACTS = 200
const TOUCHPOINTS = 1_000

export interface ExportOptions {
  brandId: string
  isDemo: boolean
  hasCustomersWords: boolean
  /** Who names the agents, and why: it is told to each of them. */
  naming: { userId: string; reason: string; at: number } | null
  onContacts?: (done: number) => void
}

/** A brand's history, line by line. Agents, customers and contacts have other names in each export, unless agents are to be named. */
export async function* exportHistory(db: Db, options: ExportOptions): AsyncGenerator<HistoryLine> {
  const { kysely } = db
  const agents = await agentsOf(kysely, options.brandId)
  if (options.naming) await tellAgents(db, options, agents)
  const nameOf = newPseudonyms()
  const names = new Map(options.naming ? agents.map(({ id, name }) => [id, name]) : [])
  const agentOf = (userId: string) => names.get(userId) ?? nameOf('agent', userId)
  for (const { id, team, handleTimeTargetSec } of agents)
    yield { type: 'agent', id: agentOf(id), team, handleTimeTargetSec }
  const telling: Telling = {
    nameOf,
    agentOf,
    hasCustomersWords: options.hasCustomersWords,
    cellOf: await laterCells(kysely, options),
    hideNames: options.naming
      ? (words) => words
      : nameHider(
          agents.map((agent) => agent.fullName),
          '[agent]',
        ),
  }
  yield* touchpointLines(kysely, options, nameOf)
  let done = 0
  for (let after = ''; ; ) {
    const contacts = await kysely
      .selectFrom('contacts')
      .selectAll()
      .where('brandId', '=', options.brandId)
      .where('isDemo', '=', options.isDemo ? 1 : 0)
      .where('id', '>', after)
      .orderBy('id')
      .limit(CONTACTS)
      .execute()
    const last = contacts.at(-1)
    if (!last) return
    const hideCustomers = await customerHiders(kysely, contacts)
    for (const told of await toldOf(kysely, contacts)) {
      const hide = hideCustomers.get(told.contact.customerId) ?? ((words: string) => words)
      yield* linesOf(told, { ...telling, hideNames: (words) => telling.hideNames(hide(words)) })
    }
    done += contacts.length
    options.onContacts?.(done)
    after = last.id
  }
}

/** Whoever had a part in anything, with what they are called where they are named: their address, or the name an import gave. */
async function agentsOf(db: Kysely<Database>, brandId: string) {
  const rows = await db
    .selectFrom('users')
    .leftJoin('teamMembers', (join) =>
      join.onRef('teamMembers.userId', '=', 'users.id').on('teamMembers.brandId', '=', brandId),
    )
    .leftJoin('teams', 'teams.id', 'teamMembers.teamId')
    .leftJoin('importedIds', (join) =>
      join
        .onRef('importedIds.id', '=', 'users.id')
        .on('importedIds.brandId', '=', brandId)
        .on('importedIds.kind', '=', 'agent'),
    )
    .select([
      'users.id',
      'users.name',
      'users.email',
      'teams.name as team',
      'teamMembers.handleTimeTargetSec',
      'importedIds.foreignId',
    ])
    .where((eb) =>
      eb.or([
        eb('importedIds.foreignId', 'is not', null),
        eb.exists(
          eb
            .selectFrom('contactAgents')
            .select('share')
            .where('contactAgents.brandId', '=', brandId)
            .whereRef('contactAgents.userId', '=', 'users.id'),
        ),
      ]),
    )
    .orderBy('users.id')
    .execute()
  return rows.map(({ id, name, email, team, handleTimeTargetSec, foreignId }) => ({
    id,
    fullName: name,
    name: foreignId ?? email,
    team,
    handleTimeTargetSec,
  }))
}

/** Before a line is written, each agent who is named in it finds who wanted it and why. */
async function tellAgents(
  db: Db,
  { brandId, naming }: ExportOptions,
  agents: readonly { id: string }[],
): Promise<void> {
  if (!naming) return
  const { userId, reason, at } = naming
  await db.write(async (trx) => {
    for (const { id } of agents)
      await audit(trx, { brandId, userId, action: 'agents.identified', subject: 'user', subjectId: id, reason, at })
  })
}

/**
 * How many answers given days later stand together (§12a): those of the brand while nobody is named, else those of each agent who
 * wrote in the contact, of whom the one with the fewest counts.
 */
async function laterCells(db: Kysely<Database>, { brandId, isDemo, naming }: ExportOptions) {
  const rows = await db
    .selectFrom('contactFacts')
    .innerJoin('contactAgents', 'contactAgents.contactId', 'contactFacts.contactId')
    .select((eb) => ['contactAgents.userId', eb.fn.countAll<number>().as('count')])
    .where('contactFacts.brandId', '=', brandId)
    .where('contactFacts.isDemo', '=', isDemo ? 1 : 0)
    .where('contactFacts.stepLater', 'is not', null)
    .where('contactAgents.share', '>', 0)
    .groupBy('contactAgents.userId')
    .execute()
  const counts = new Map(rows.map(({ userId, count }) => [userId, Number(count)]))
  const { count } = await db
    .selectFrom('contactFacts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('brandId', '=', brandId)
    .where('isDemo', '=', isDemo ? 1 : 0)
    .where('stepLater', 'is not', null)
    .executeTakeFirstOrThrow()
  const all = Number(count)
  return ({ writers }: ToldOf): number =>
    naming ? Math.min(all, ...writers.map((userId) => counts.get(userId) ?? 0)) : all
}

/** The names that customers are known by are taken out of what is written to and by them. */
async function customerHiders(db: Kysely<Database>, contacts: readonly { customerId: string }[]) {
  const rows = await db
    .selectFrom('customers')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(contacts.map(({ customerId }) => customerId))])
    .where('name', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, nameHider([name ?? ''], '[customer]')]))
}

/** Numbers and claims of a touchpoint go along, and the orders it is about under another name; its words may say who it is. */
function propertiesOf(properties: Record<string, unknown>, nameOf: Pseudonym): Record<string, unknown> {
  const kept = Object.entries(properties).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'order_id' || key === 'invoice_id')
      return typeof value === 'string' || typeof value === 'number' ? [[key, nameOf('order', String(value))]] : []
    return typeof value === 'number' || typeof value === 'boolean' ? [[key, value]] : []
  })
  return Object.fromEntries(kept)
}

async function* touchpointLines(
  db: Kysely<Database>,
  { brandId, isDemo }: ExportOptions,
  nameOf: Pseudonym,
): AsyncGenerator<HistoryLine> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('touchpoints')
      .innerJoin('customers', 'customers.id', 'touchpoints.customerId')
      .select([
        'touchpoints.id',
        'touchpoints.customerId',
        'touchpoints.kind',
        'touchpoints.name',
        'touchpoints.properties',
        'touchpoints.at',
      ])
      .where('touchpoints.brandId', '=', brandId)
      .where('customers.isDemo', '=', isDemo ? 1 : 0)
      .where('touchpoints.id', '>', after)
      .orderBy('touchpoints.id')
      .limit(TOUCHPOINTS)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    for (const { customerId, kind, name, properties, at } of rows)
      yield {
        type: 'touchpoint',
        customer: nameOf('customer', customerId),
        at: new Date(at).toISOString(),
        // The name of a page is its address, which may hold anything.
        name: kind === 'page' ? 'Page' : name,
        kind: kind === 'page' ? 'page' : 'track',
        properties: propertiesOf(JSON.parse(properties), nameOf),
      }
    after = last.id
  }
}
