import type { Trx } from '../../../db/open.ts'
import type { Outcome } from '../../../shared/contract/conversation.ts'
import type { WrapUp } from '../../../shared/quality/signals/index.ts'
import type { Window } from './read-history.ts'

/** What whoever closed them wrote at wrap-up, by contact: for the signal that compares it with what is proven, and nothing else. */
export async function readWrapUps(trx: Trx, { brandId, fromDay, toDay }: Window): Promise<Map<string, WrapUp>> {
  const rows = await trx
    .selectFrom('contactFacts')
    .innerJoin('contacts', 'contacts.id', 'contactFacts.contactId')
    .select(['contacts.id', 'contacts.topic', 'contacts.outcome', 'contactFacts.closedByUserId as agent'])
    .where('contactFacts.brandId', '=', brandId)
    .where('contactFacts.brandDay', '>=', fromDay)
    .where('contactFacts.brandDay', '<=', toDay)
    .where('contactFacts.closedByUserId', 'is not', null)
    .execute()
  return new Map(
    rows.flatMap(({ id, topic, outcome, agent }): [string, WrapUp][] =>
      agent === null || (topic === null && outcome === null)
        ? []
        : [[id, { agent, topic, outcome: outcome as Outcome | null }]],
    ),
  )
}
