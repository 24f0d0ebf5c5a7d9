import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'

/** Who wrote and how it sounded; words are nothing that is counted. */
export interface Written {
  author: 'customer' | 'agent'
  userId: string | null
  score: number | null
}

type Contact = Pick<Row<'contacts'>, 'id' | 'conversationId'>

/** What was written publicly in each contact, in order; those of the system left out. */
export async function writtenIn(trx: Trx, contacts: readonly Contact[]): Promise<Map<string, Written[]>> {
  const placed = [...(await withWords(trx, contacts)), ...(await withoutWords(trx, contacts))]
  placed.sort((a, b) => a.seq - b.seq || a.place - b.place)
  const all = new Map<string, Written[]>()
  for (const [contactId, rows] of Map.groupBy(placed, (row) => row.contactId))
    all.set(
      contactId,
      rows.map(({ author, userId, score }) => ({ author: author === 'customer' ? author : 'agent', userId, score })),
    )
  return all
}

async function withWords(trx: Trx, contacts: readonly Contact[]) {
  const conversationIds = contacts.flatMap(({ conversationId }) => conversationId ?? [])
  if (conversationIds.length === 0) return []
  const ids = contacts.map(({ id }) => id)
  const rows = await trx
    .selectFrom('messages')
    .select(['contactId', 'author', 'userId', 'score', 'seq'])
    .where('conversationId', 'in', conversationIds)
    .where('contactId', 'in', ids)
    .where('visibility', '=', 'public')
    .where('author', '!=', 'system')
    .execute()
  return rows.map((row) => ({ ...row, contactId: row.contactId ?? '', place: -1 }))
}

/** Messages of which an import told only who wrote them and how they sounded: they come after the one they name. */
async function withoutWords(trx: Trx, contacts: readonly Contact[]) {
  const rows = await trx
    .selectFrom('importedMessages')
    .select(['contactId', 'author', 'userId', 'score', 'afterSeq', 'place'])
    .where(
      'contactId',
      'in',
      contacts.map(({ id }) => id),
    )
    .execute()
  return rows.map(({ afterSeq, ...row }) => ({ ...row, seq: afterSeq }))
}
