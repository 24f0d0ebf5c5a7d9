const TYPING_MS = 7_000

export interface Presence {
  readonly viewers: readonly string[]
  readonly isCustomerOnline: boolean
  /** Ids of colleagues, or `customer`. */
  readonly typing: readonly string[]
}

const nobody: Presence = { viewers: [], isCustomerOnline: false, typing: [] }
const presences = new Map<string, Presence>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()

function change(conversationId: string, next: Partial<Presence>): void {
  presences.set(conversationId, { ...presenceStore.of(conversationId), ...next })
  for (const listener of listeners) listener()
}

/** Who looks at and who types in each conversation. Told by pushes alone, so it ends by itself when they stop. */
export const presenceStore = {
  of: (conversationId: string): Presence => presences.get(conversationId) ?? nobody,

  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  set(conversationId: string, viewers: readonly string[], isCustomerOnline: boolean): void {
    const typing = presenceStore
      .of(conversationId)
      .typing.filter((who) => (who === 'customer' ? isCustomerOnline : viewers.includes(who)))
    change(conversationId, { viewers, isCustomerOnline, typing })
  },

  /** The line is lost: who is here is not known until it is told again. */
  forget(): void {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    presences.clear()
    for (const listener of listeners) listener()
  },

  setTyping(conversationId: string, who: string, isTyping: boolean): void {
    const key = `${conversationId} ${who}`
    clearTimeout(timers.get(key))
    timers.delete(key)
    const others = presenceStore.of(conversationId).typing.filter((other) => other !== who)
    change(conversationId, { typing: isTyping ? [...others, who] : others })
    if (isTyping)
      timers.set(
        key,
        setTimeout(() => presenceStore.setTyping(conversationId, who, false), TYPING_MS),
      )
  },
}
