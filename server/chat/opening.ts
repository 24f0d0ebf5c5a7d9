import type { Db } from '../../db/open.ts'
import type { Config } from '../config.ts'
import type { Presence } from '../realtime/presence.ts'

/** Whether each brand is open: as all its customers have been told, so that nobody holds another answer. */
export interface Openings {
  isOpen(brandId: string): Promise<boolean>
  /** Somebody came or left, or what they may or want to do has changed. */
  look(brandId: string): Promise<void>
  stop(): void
}

interface Opening {
  isOpen: boolean
  closing: NodeJS.Timeout | null
}

interface Options {
  db: Db
  config: Pick<Config, 'awayMs' | 'returnMs'>
  presence: Presence
  tell: (brandId: string) => Promise<void>
  onError: (error: unknown) => void
}

/** Open while somebody who takes chats is here. Opening is told at once, closing when nobody has come back for a while. */
export function createOpenings({ db, config, presence, tell, onError }: Options): Openings {
  const startedAt = performance.now()
  const openings = new Map<string, Opening>()
  const turns = new Map<string, Promise<void>>()
  let isStopped = false

  /** One look at a brand after the other: an older answer never overtakes a newer one. */
  function inTurn(brandId: string, isOver: boolean): Promise<void> {
    const turn = (turns.get(brandId) ?? Promise.resolve()).catch(() => {}).then(() => lookNow(brandId, isOver))
    turns.set(brandId, turn)
    return turn
  }

  async function lookNow(brandId: string, isOver: boolean): Promise<void> {
    if (isStopped) return
    const taking = await whoTakesChats(db, brandId)
    const isHere = taking.some(({ id }) => presence.staff.has(id))
    const known = openings.get(brandId)
    if (!known) {
      const left = config.returnMs - (performance.now() - startedAt)
      const isStarting = !isHere && taking.length > 0 && left > 0
      openings.set(brandId, { isOpen: isHere || isStarting, closing: isStarting ? closeIn(brandId, left) : null })
    } else if (isHere || isOver) {
      if (known.closing) clearTimeout(known.closing)
      known.closing = null
      if (known.isOpen === isHere) return
      known.isOpen = isHere
      await tell(brandId)
    } else if (known.isOpen) known.closing ??= closeIn(brandId, config.awayMs)
  }

  const closeIn = (brandId: string, ms: number) =>
    setTimeout(() => {
      inTurn(brandId, true).catch(onError)
    }, ms).unref()

  return {
    async isOpen(brandId) {
      if (!openings.has(brandId)) await inTurn(brandId, false)
      return openings.get(brandId)?.isOpen ?? false
    },
    look: (brandId) => inTurn(brandId, false).catch(onError),
    stop() {
      isStopped = true
      for (const { closing } of openings.values()) if (closing) clearTimeout(closing)
    },
  }
}

const whoTakesChats = (db: Db, brandId: string) =>
  db.kysely
    .selectFrom('users')
    .innerJoin('userRoles', 'userRoles.userId', 'users.id')
    .select('users.id')
    .where('userRoles.brandId', '=', brandId)
    .where('userRoles.role', '=', 'agent')
    .where('users.isTakingChats', '=', 1)
    .where('users.removedAt', 'is', null)
    .execute()
