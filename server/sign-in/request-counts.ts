const MOST = 10_000

/**
 * How many requests each address has made in its window, kept by the desk: the library's own memory is one for all desks of a process.
 * Beyond so many addresses the longest known are forgotten, so that nobody fills the memory.
 */
export function createRequestCounts() {
  const windows = new Map<string, { count: number; endsAt: number }>()
  return {
    async consume(key: string, { window, max }: { window: number; max: number }) {
      const now = performance.now()
      const known = windows.get(key)
      const current = known && known.endsAt > now ? known : { count: 0, endsAt: now + window * 1000 }
      if (current.count >= max) return { allowed: false, retryAfter: Math.ceil((current.endsAt - now) / 1000) }
      current.count += 1
      // Set again, it is the youngest: a Map remembers the order of insertion.
      windows.delete(key)
      windows.set(key, current)
      const [oldest] = windows.size > MOST ? windows.keys() : []
      if (oldest !== undefined) windows.delete(oldest)
      return { allowed: true, retryAfter: null }
    },
  }
}
