import { performance } from 'node:perf_hooks'

/** Refills `perSecond`, holds `burst` at most. Says whether one more may pass. Monotonic, so a stepped clock changes nothing. */
export function tokenBucket(perSecond: number, burst: number): () => boolean {
  let tokens = burst
  let last = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond)
    last = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
