import { v7 as uuidv7 } from 'uuid'
import type { Db, Trx } from '../../db/open.ts'
import { nameColleague } from '../sign-in/service.ts'
import type { AgentEvent } from './stage.ts'

export interface Importing {
  brandId: string
  isDemo: 0 | 1
  at: number
}

/**
 * Who the agents of a history are here: the one taken in before under that id, the colleague whose address it is, else somebody new
 * who has a name, no account and no role, so can neither sign in nor be given work. Their teams as the history says.
 */
export async function resolveAgents(
  db: Db,
  importing: Importing,
  agents: ReadonlyMap<string, AgentEvent | null>,
): Promise<Map<string, string>> {
  const userIds = new Map<string, string>()
  for (const [foreignId, said] of agents) {
    const userId = await db.write(async (trx) => {
      const id = await findOrName(trx, db.kind, importing, { foreignId, name: said?.name ?? foreignId })
      if (said?.team || said?.handleTimeTargetSec) await joinTeam(trx, importing.brandId, id, said)
      return id
    })
    userIds.set(foreignId, userId)
  }
  return userIds
}

async function findOrName(
  trx: Trx,
  kind: Db['kind'],
  importing: Importing,
  { foreignId, name }: { foreignId: string; name: string },
): Promise<string> {
  const { brandId, isDemo, at } = importing
  const known = await trx
    .selectFrom('importedIds')
    .select('id')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'agent')
    .where('foreignId', '=', foreignId)
    .executeTakeFirst()
  if (known) return known.id
  const colleague = await trx
    .selectFrom('users')
    .innerJoin('userRoles', 'userRoles.userId', 'users.id')
    .select('users.id')
    .where('users.email', '=', foreignId.toLowerCase())
    .where('userRoles.brandId', '=', brandId)
    .executeTakeFirst()
  const id = colleague?.id ?? (await nameColleague(trx, kind, name))
  await trx
    .insertInto('importedIds')
    .values({ brandId, kind: 'agent', foreignId, id, lines: null, isDemo, importedAt: at })
    .execute()
  return id
}

async function joinTeam(trx: Trx, brandId: string, userId: string, said: AgentEvent): Promise<void> {
  const teamId = said.team ? await teamNamed(trx, brandId, said.team) : null
  const member = { teamId, handleTimeTargetSec: said.handleTimeTargetSec ?? null }
  await trx
    .insertInto('teamMembers')
    .values({ brandId, userId, ...member })
    .onConflict((conflict) => conflict.columns(['brandId', 'userId']).doUpdateSet(member))
    .execute()
}

async function teamNamed(trx: Trx, brandId: string, name: string): Promise<string> {
  await trx
    .insertInto('teams')
    .values({ id: uuidv7(), brandId, name })
    .onConflict((conflict) => conflict.columns(['brandId', 'name']).doNothing())
    .execute()
  const { id } = await trx
    .selectFrom('teams')
    .select('id')
    .where('brandId', '=', brandId)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return id
}
