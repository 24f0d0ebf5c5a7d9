/** Runs `work` when nobody else holds the name, and hands its result back. */
export type Turns = <R>(name: string, work: () => Promise<R>) => Promise<R>

const LONGEST_TURN_MS = 20_000

/**
 * One tab at a time, through Web Locks. It saves work and is no guarantee: without locks, and when another tab holds the
 * turn longer than any call lasts (a phone froze it), the work is done all the same.
 */
export const takeTurns: Turns = async (name, work) => {
  const locks = globalThis.navigator?.locks
  if (!locks) return work()
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return work()
  }
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(LONGEST_TURN_MS) }, begin)
  } catch (error) {
    if (hasBegun) throw error
    return work()
  }
}
