const LIVE_MS = 5 * 60_000

/** Whether something last heard of then is still this minute's truth. */
export const isLive = (at: number, now: number): boolean => now - at < LIVE_MS
