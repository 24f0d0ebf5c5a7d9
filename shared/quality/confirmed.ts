/** What a customer's last word may sound like at the least, −1 to 1, to be read as agreement. */
const LEAST_SCORE = -0.15

/**
 * Whether the customer took the matter for settled too when it was closed (§2, §9 early closing): they closed it themselves, or
 * had the last word after an answer of ours, and it neither asks nor sounds unhappy. For a signal alone, never for a figure.
 *
 * @param written the public messages in order; those of the system left out
 */
export function isConfirmed(
  closedBy: 'agent' | 'customer' | 'system',
  written: readonly { author: string; body: string; score: number | null }[],
): boolean {
  if (closedBy === 'customer') return true
  const last = written.at(-1)
  if (last?.author !== 'customer' || !written.some(({ author }) => author === 'agent')) return false
  return !last.body.includes('?') && (last.score ?? 0) >= LEAST_SCORE
}
