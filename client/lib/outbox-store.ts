/** A message on its way, as it survives a reload. `reason` is set when the server refused it. */
export interface Stored<T> {
  readonly item: T
  readonly at: number
  readonly reason: string | null
}

export interface OutboxStore<T> {
  /** Tabs that share the name share the messages. */
  readonly name: string
  /** Oldest first. */
  all(): Stored<T>[]
  put(stored: Stored<T>): void
  remove(id: string): void
}

/**
 * One key for each message, so that two tabs never overwrite each other's. Where the browser refuses storage (a full disk,
 * a frame of another site) the messages live in memory: they survive reconnects, only not a reload.
 */
export function createOutboxStore<T extends { readonly id: string }>(
  storage: Storage | null,
  prefix: string,
): OutboxStore<T> {
  const memory = new Map<string, Stored<T>>()
  const keyOf = (id: string) => `${prefix}.${id}`
  return {
    name: prefix,
    all() {
      const found = new Map(memory)
      for (const stored of readAll<T>(storage, `${prefix}.`)) found.set(stored.item.id, stored)
      return [...found.values()].sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1))
    },
    put(stored) {
      const { id } = stored.item
      memory.delete(id)
      try {
        if (!storage) throw new Error('no storage')
        storage.setItem(keyOf(id), JSON.stringify(stored))
      } catch {
        memory.set(id, stored)
      }
    },
    remove(id) {
      memory.delete(id)
      try {
        storage?.removeItem(keyOf(id))
      } catch {
        // Storage that cannot be written holds nothing of ours.
      }
    },
  }
}

function readAll<T>(storage: Storage | null, prefix: string): Stored<T>[] {
  const found: Stored<T>[] = []
  try {
    for (let i = 0; storage && i < storage.length; i++) {
      const key = storage.key(i)
      const stored = key?.startsWith(prefix) ? parse<T>(storage.getItem(key)) : null
      if (stored) found.push(stored)
    }
  } catch {
    // Reading may be forbidden as well.
  }
  return found
}

function parse<T>(text: string | null): Stored<T> | null {
  try {
    const stored: Stored<T> | null = JSON.parse(text ?? 'null')
    return stored && typeof stored === 'object' && typeof stored.at === 'number' && stored.item ? stored : null
  } catch {
    return null
  }
}
