export interface Day<Item> {
  /** Local midnight of the reader. */
  at: number
  items: Item[]
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** Parts what is already in order, newest first, into the reader's own days. */
export function byDay<Item>(items: readonly Item[], timeOf: (item: Item) => number): Day<Item>[] {
  const days = Map.groupBy(items, (item) => midnight(timeOf(item)))
  return [...days].map(([at, ofDay]) => ({ at, items: ofDay }))
}

/** Whole days between the reader's days of two moments; summer time makes none longer. */
export const daysBetween = (earlier: number, later: number): number =>
  Math.round((midnight(later) - midnight(earlier)) / 86_400_000)

/** `Today`, `Yesterday`, else the date; with the year when it is another. */
export function nameDay(at: number, now: number, locale: string): string {
  const days = daysBetween(at, now)
  if (days === 0 || days === 1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  }
  const isSameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isSameYear && { year: 'numeric' }),
  }).format(at)
}
