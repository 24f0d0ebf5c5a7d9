import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema.ts'
import type { ContactFigures } from '../../shared/quality/index.ts'

export interface Period {
  brandId: string
  from: number
  to: number
}

/** The closed contacts of a period with what they cost and what was answered at the contact. */
export async function contactFigures(db: Kysely<Database>, period: Period): Promise<ContactFigures[]> {
  const rows = await factsOf(db, period)
    .select([
      'contactFacts.contactId',
      'contactFacts.topicAtStart',
      'contactFacts.channel',
      'contactFacts.stage',
      'contactFacts.attentionSec',
      'contactFacts.wrapUpSec',
      'contactFacts.isDemo',
      'answers.feltUnderstood',
    ])
    .execute()
  return rows.map(({ attentionSec, wrapUpSec, isDemo, ...row }) => ({
    ...row,
    attentionSec: attentionSec + wrapUpSec,
    isDemo: isDemo === 1,
  }))
}

export const factsOf = (db: Kysely<Database>, { brandId, from, to }: Period) =>
  db
    .selectFrom('contactFacts')
    .leftJoin('answers', (join) =>
      join.onRef('answers.contactId', '=', 'contactFacts.contactId').on('answers.moment', '=', 'at_contact'),
    )
    .where('contactFacts.brandId', '=', brandId)
    .where('contactFacts.closedAt', '>', from)
    .where('contactFacts.closedAt', '<=', to)
