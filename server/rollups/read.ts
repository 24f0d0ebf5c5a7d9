import type { Kysely } from 'kysely'
import type { Database, Row } from '../../db/schema.ts'
import type { FactsToCount } from '../../shared/quality/index.ts'

type Facts = Row<'contactFacts'>

/** The facts of these contacts with the parts of their agents. */
export async function factsToCount(db: Kysely<Database>, contactIds: readonly string[]): Promise<FactsToCount[]> {
  if (contactIds.length === 0) return []
  const facts = await db
    .selectFrom('contactFacts')
    .selectAll()
    .where('contactId', 'in', [...contactIds])
    .execute()
  return await withAgents(db, facts)
}

/** A page of a brand's facts of one day, by contact. */
export async function factsOfDay(
  db: Kysely<Database>,
  { brandId, brandDay, after, limit }: { brandId: string; brandDay: string; after: string; limit: number },
): Promise<{ facts: FactsToCount[]; last: string | null }> {
  const rows = await db
    .selectFrom('contactFacts')
    .selectAll()
    .where('brandId', '=', brandId)
    .where('brandDay', '=', brandDay)
    .where('contactId', '>', after)
    .orderBy('contactId')
    .limit(limit)
    .execute()
  return { facts: await withAgents(db, rows), last: rows[limit - 1]?.contactId ?? null }
}

async function withAgents(db: Kysely<Database>, facts: Facts[]): Promise<FactsToCount[]> {
  if (facts.length === 0) return []
  const rows = await db
    .selectFrom('contactAgents')
    .selectAll()
    .where(
      'contactId',
      'in',
      facts.map(({ contactId }) => contactId),
    )
    .execute()
  const agents = Map.groupBy(rows, ({ contactId }) => contactId)
  return facts.map((row) => ({ ...row, agents: agents.get(row.contactId) ?? [] }))
}
