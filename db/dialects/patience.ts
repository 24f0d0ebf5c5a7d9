import { setTimeout as sleep } from 'node:timers/promises'

/** How long a query waits for a database that somebody else holds, before it is rejected. */
export const PATIENCE_MS = 5_000

/** Pauses between two tries: a few milliseconds at first, at most about 50, never in step with another process. */
export const pauseBeforeTry = (attempt: number): Promise<void> =>
  sleep(Math.min(3 * 1.4 ** attempt, 50) * (0.5 + Math.random() / 2))

/** Does `action` again, without holding up the event loop, as long as it fails in a way `isWorthRetrying` and time is left. */
export async function retry<T>(
  action: () => T | Promise<T>,
  isWorthRetrying: (error: unknown) => boolean,
  patienceMs: number,
): Promise<T> {
  const deadline = performance.now() + patienceMs
  for (let attempt = 0; ; attempt++) {
    try {
      return await action()
    } catch (error) {
      if (!isWorthRetrying(error) || performance.now() > deadline) throw error
      await pauseBeforeTry(attempt)
    }
  }
}
