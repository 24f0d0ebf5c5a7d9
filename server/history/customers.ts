import { v7 as uuidv7 } from 'uuid'
import { insertMany } from '../../db/insert-many.ts'
import type { Trx } from '../../db/open.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Importing } from './colleagues.ts'

export interface Met {
  foreignId: string
  at: number
  segment: string | null
  name: string | null
}

/** Who the customers of a history are here; those not met before are made, known by that history's id and the name it gives them. */
export async function resolveCustomers(
  trx: Trx,
  { brandId, isDemo, at }: Importing,
  language: Language,
  met: readonly Met[],
): Promise<Map<string, string>> {
  const firstMet = new Map<string, Met>()
  for (const one of met) if (!firstMet.has(one.foreignId)) firstMet.set(one.foreignId, one)
  const ids = await knownIds(trx, brandId, 'customer', [...firstMet.keys()])
  for (const [foreignId, times] of Map.groupBy(met, (one) => one.foreignId)) {
    const known = ids.get(foreignId)
    if (known) await meetAgain(trx, known.id, times)
  }
  const made = [...firstMet.values()].filter(({ foreignId }) => !ids.has(foreignId))
  for (const { foreignId } of made) ids.set(foreignId, { id: uuidv7(), lines: null })
  const idOf = (foreignId: string) => ids.get(foreignId)?.id ?? ''
  await insertMany(
    trx,
    'customers',
    made.map((one) => ({
      id: idOf(one.foreignId),
      ...spanOf(met.filter(({ foreignId }) => foreignId === one.foreignId)),
      brandId,
      email: null,
      emailProvenAt: null,
      language,
      timeZone: null,
      isDemo,
      mergedIntoId: null,
    })),
  )
  await insertMany(
    trx,
    'importedIds',
    made.map(({ foreignId }) => ({
      brandId,
      kind: 'customer',
      foreignId,
      id: idOf(foreignId),
      lines: null,
      isDemo,
      importedAt: at,
    })),
  )
  return new Map([...ids].map(([foreignId, { id }]) => [foreignId, id]))
}

/** From when until when they were met, and the segment and name told last. */
const spanOf = (times: readonly Met[]) => ({
  createdAt: Math.min(...times.map(({ at }) => at)),
  lastSeenAt: Math.max(...times.map(({ at }) => at)),
  segment: times.findLast(({ segment }) => segment !== null)?.segment ?? null,
  name: times.findLast(({ name }) => name !== null)?.name ?? null,
})

async function meetAgain(trx: Trx, id: string, times: readonly Met[]): Promise<void> {
  const { createdAt, lastSeenAt, segment, name } = spanOf(times)
  await trx
    .updateTable('customers')
    .set((eb) => ({
      createdAt: eb.case().when('createdAt', '>', createdAt).then(createdAt).else(eb.ref('createdAt')).end(),
      lastSeenAt: eb.case().when('lastSeenAt', '<', lastSeenAt).then(lastSeenAt).else(eb.ref('lastSeenAt')).end(),
      ...(segment === null ? {} : { segment }),
      ...(name === null ? {} : { name }),
    }))
    .where('id', '=', id)
    .execute()
}

/** What of these was taken in before: our ids, and of contacts the lines. */
export async function knownIds(trx: Trx, brandId: string, kind: 'customer' | 'contact', foreignIds: string[]) {
  if (foreignIds.length === 0) return new Map<string, { id: string; lines: string | null }>()
  const rows = await trx
    .selectFrom('importedIds')
    .select(['foreignId', 'id', 'lines'])
    .where('brandId', '=', brandId)
    .where('kind', '=', kind)
    .where('foreignId', 'in', foreignIds)
    .execute()
  return new Map(rows.map(({ foreignId, id, lines }) => [foreignId, { id, lines }]))
}
