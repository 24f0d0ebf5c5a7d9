/** Who is here now, in this process: staff by sockets, viewers by conversation, customers by sockets. Nothing of it is stored. */
export interface Presence {
  staff: Census
  customers: Census
  viewers(conversationId: string): string[]
  /** The socket looks at this conversation, or at none; returns the conversations whose viewers changed. */
  look(socketId: string, userId: string, conversationId: string | null): string[]
}

/** Counts sockets per person, as one person may have several. */
export interface Census {
  has(id: string): boolean
  /** True when the person came, or left, by this. */
  enter(id: string): boolean
  leave(id: string): boolean
  ids(): Iterable<string>
}

export function createPresence(): Presence {
  const looks = new Map<string, { userId: string; conversationId: string }>()
  const byConversation = new Map<string, Map<string, number>>()

  const count = (conversationId: string, userId: string, by: 1 | -1) => {
    const users = byConversation.get(conversationId) ?? new Map<string, number>()
    const next = (users.get(userId) ?? 0) + by
    if (next > 0) users.set(userId, next)
    else users.delete(userId)
    if (users.size > 0) byConversation.set(conversationId, users)
    else byConversation.delete(conversationId)
  }

  return {
    staff: createCensus(),
    customers: createCensus(),
    viewers: (conversationId) => [...(byConversation.get(conversationId)?.keys() ?? [])],
    look(socketId, userId, conversationId) {
      const before = looks.get(socketId)
      if (before?.conversationId === conversationId) return []
      const changed: string[] = []
      if (before) {
        count(before.conversationId, before.userId, -1)
        looks.delete(socketId)
        changed.push(before.conversationId)
      }
      if (conversationId) {
        looks.set(socketId, { userId, conversationId })
        count(conversationId, userId, 1)
        changed.push(conversationId)
      }
      return changed
    },
  }
}

function createCensus(): Census {
  const sockets = new Map<string, number>()
  return {
    has: (id) => sockets.has(id),
    enter(id) {
      const before = sockets.get(id) ?? 0
      sockets.set(id, before + 1)
      return before === 0
    },
    leave(id) {
      const left = (sockets.get(id) ?? 0) - 1
      if (left > 0) sockets.set(id, left)
      else sockets.delete(id)
      return left <= 0
    },
    ids: () => sockets.keys(),
  }
}
