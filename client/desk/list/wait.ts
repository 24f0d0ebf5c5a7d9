export interface Wait {
  unit: 'minute' | 'hour' | 'day'
  count: number
}

/** How long somebody has waited, in the largest unit that fits, rounded down; null for less than a minute. */
export function readWait(ms: number): Wait | null {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return null
  if (minutes < 60) return { unit: 'minute', count: minutes }
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? { unit: 'hour', count: hours } : { unit: 'day', count: Math.floor(hours / 24) }
}
