import type { Kysely } from 'kysely'
import type { Database, Row } from '../../db/schema.ts'
import { IMPORTED } from '../contacts/service.ts'

type Contact = Row<'contacts'>

/** What is told of contacts, by table and contact; of each in its order. */
export interface ToldOf {
  contact: Contact
  work: { userId: string; attentionSec: number; wrapUpSec: number }[]
  offers: Row<'assignmentOffers'>[]
  handOvers: Row<'assignments'>[]
  messages: {
    author: string
    userId: string | null
    score: number | null
    body: string | null
    createdAt: number | null
  }[]
  closes: Row<'closes'>[]
  surveys: Row<'surveys'>[]
  answers: Row<'answers'>[]
  reviews: Row<'reviews'>[]
  outcome: Row<'laterOutcomes'> | null
  provenOutcome: string | null
  /** Who sent the customer public messages. */
  writers: string[]
}

type OfContact = 'assignmentOffers' | 'assignments' | 'closes' | 'surveys' | 'answers' | 'reviews' | 'laterOutcomes'

/** All that is told of these contacts. */
export async function toldOf(db: Kysely<Database>, contacts: readonly Contact[]): Promise<ToldOf[]> {
  const ids = contacts.map(({ id }) => id)
  const load = async <T extends OfContact>(table: T): Promise<Map<string, Row<T>[]>> => {
    const rows = await db
      .selectFrom(table as OfContact)
      .selectAll()
      .where('contactId', 'in', ids)
      .execute()
    return Map.groupBy(rows, ({ contactId }) => contactId ?? '') as Map<string, Row<T>[]>
  }
  const offers = await load('assignmentOffers')
  const assignments = await load('assignments')
  const closes = await load('closes')
  const surveys = await load('surveys')
  const answers = await load('answers')
  const reviews = await load('reviews')
  const outcomes = await load('laterOutcomes')
  const facts = await db
    .selectFrom('contactFacts')
    .select(['contactId', 'provenOutcome'])
    .where('contactId', 'in', ids)
    .execute()
  const proven = new Map(facts.map(({ contactId, provenOutcome }) => [contactId, provenOutcome]))
  const parts = await partsOf(db, ids)
  const imported = await importedWork(db, ids)
  const messages = await messagesOf(db, contacts)
  const inOrder = <R extends { at: number; id: string }>(rows: R[] | undefined) =>
    (rows ?? []).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return contacts.map((contact) => {
    const { id, entryPoint } = contact
    const own = parts.get(id) ?? []
    return {
      contact,
      // What an import told is told again line by line; its facts hold the same, added up.
      work:
        entryPoint === IMPORTED
          ? (imported.get(id) ?? [])
          : own.filter((part) => part.publicMessages > 0 || isWork(part)),
      offers: inOrder(offers.get(id)),
      handOvers: inOrder(assignments.get(id)).filter(({ reason }) => reason !== null),
      messages: messages.get(id) ?? [],
      closes: (closes.get(id) ?? []).toSorted((a, b) => a.closedAt - b.closedAt),
      surveys: surveys.get(id) ?? [],
      answers: answers.get(id) ?? [],
      reviews: inOrder(reviews.get(id)),
      outcome: outcomes.get(id)?.[0] ?? null,
      provenOutcome: proven.get(id) ?? null,
      writers: own.filter(({ share }) => share > 0).map(({ userId }) => userId),
    }
  })
}

const isWork = ({ attentionSec, wrapUpSec }: { attentionSec: number; wrapUpSec: number }) =>
  attentionSec + wrapUpSec > 0

async function partsOf(db: Kysely<Database>, ids: string[]) {
  const rows = await db
    .selectFrom('contactAgents')
    .selectAll()
    .where('contactId', 'in', ids)
    .orderBy('userId')
    .execute()
  return Map.groupBy(rows, ({ contactId }) => contactId)
}

async function importedWork(db: Kysely<Database>, ids: string[]) {
  const rows = await db
    .selectFrom('importedAttention')
    .selectAll()
    .where('contactId', 'in', ids)
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ contactId }) => contactId)
}

async function messagesOf(
  db: Kysely<Database>,
  contacts: readonly Contact[],
): Promise<Map<string, ToldOf['messages']>> {
  const ids = contacts.map(({ id }) => id)
  const conversationIds = contacts.flatMap(({ conversationId }) => conversationId ?? [])
  const written =
    conversationIds.length === 0
      ? []
      : await db
          .selectFrom('messages')
          .select(['contactId', 'author', 'userId', 'score', 'body', 'seq', 'createdAt'])
          .where('conversationId', 'in', conversationIds)
          .where('contactId', 'in', ids)
          .where('visibility', '=', 'public')
          .where('author', '!=', 'system')
          .execute()
  const heard = await db.selectFrom('importedMessages').selectAll().where('contactId', 'in', ids).execute()
  const placed = [
    ...written.map((row) => ({ ...row, contactId: row.contactId ?? '', place: -1 })),
    ...heard.map(({ afterSeq, ...row }) => ({ ...row, seq: afterSeq, body: null, createdAt: null })),
  ]
  placed.sort((a, b) => a.seq - b.seq || a.place - b.place)
  return Map.groupBy(placed, ({ contactId }) => contactId)
}
