const DAY_MS = 86_400_000

/** The week of the year by ISO 8601, which `Intl` does not tell: the first is that of the year's first Thursday. */
export function isoWeek(at: number, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv', { timeZone }).format(at).split('-').map(Number)
  const thatDay = Date.UTC(year, month - 1, day)
  const thursday = thatDay + (3 - ((new Date(thatDay).getUTCDay() + 6) % 7)) * DAY_MS
  return 1 + Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * DAY_MS))
}
