import type { Trx } from '../../db/open.ts'
import { countInto, type Rollups } from '../../shared/quality/index.ts'
import { factsToCount } from './read.ts'
import { addRollups } from './write.ts'

export { countFirstRollups, rebuildRollups } from './rebuild.ts'

/**
 * Does what changes the facts of these contacts, and keeps the roll-ups equal to a count of them: what they were is taken away, what
 * they have become is added, in the same transaction.
 */
export async function countAgain(trx: Trx, contactIds: readonly string[], change: () => Promise<void>): Promise<void> {
  const changes: Rollups = new Map()
  for (const facts of await factsToCount(trx, contactIds)) countInto(changes, facts, -1)
  await change()
  for (const facts of await factsToCount(trx, contactIds)) countInto(changes, facts)
  await addRollups(trx, changes)
}
