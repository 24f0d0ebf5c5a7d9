import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Look, LookedAt } from '../../shared/contract/looks.ts'
import type { App } from '../app.ts'
import { isTimeAndId, readCursor, writeCursor } from '../cursor.ts'
import { dayIn } from '../day-in.ts'

const PAGE = 50

interface NewLook {
  brandId: string
  /** Who looks. */
  by: string
  /** Whose figures they are, one or many. */
  agentIds: readonly string[]
  what: LookedAt
  /** Why, where a reason had to be given. */
  reason?: string
  at: number
}

/**
 * Remembers for agents that somebody looked at what is theirs, once for each of the brand's days: nobody needs to know how often a page was
 * opened. To look at what is one's own is no look.
 */
export async function noteLook(trx: Trx, { brandId, by, agentIds, what, reason = '', at }: NewLook): Promise<void> {
  const others = [...new Set(agentIds)].filter((agentId) => agentId !== by)
  if (others.length === 0) return
  const { timeZone } = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const brandDay = dayIn(timeZone, at)
  await trx
    .insertInto('looks')
    .values(others.map((agentId) => ({ id: uuidv7(), brandId, agentId, userId: by, what, brandDay, reason, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who has looked at what is this agent's, the latest first. */
export async function looksAt(
  { db }: App,
  { brandId, agentId, cursor }: { brandId: string; agentId: string; cursor?: string | null | undefined },
): Promise<{ looks: Look[]; cursor: string | null }> {
  const after = cursor ? readCursor<[number, string]>(cursor, isTimeAndId) : null
  const rows = await db.kysely
    .selectFrom('looks')
    .innerJoin('users', 'users.id', 'looks.userId')
    .select(['looks.id', 'users.name as by', 'looks.what', 'looks.reason', 'looks.at'])
    .where('looks.brandId', '=', brandId)
    .where('looks.agentId', '=', agentId)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('looks.at', '<', after?.[0] ?? 0),
          eb.and([eb('looks.at', '=', after?.[0] ?? 0), eb('looks.id', '<', after?.[1] ?? '')]),
        ]),
      ),
    )
    .orderBy('looks.at', 'desc')
    .orderBy('looks.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const last = rows[PAGE - 1]
  return {
    looks: rows.slice(0, PAGE).map((row) => ({ ...row, what: row.what as LookedAt, reason: row.reason || null })),
    cursor: rows.length > PAGE && last ? writeCursor([last.at, last.id]) : null,
  }
}
