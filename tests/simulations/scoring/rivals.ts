import type { HistoryEvent } from '../world/index.ts'

export const RIVALS = [
  'handleTime',
  'satisfaction',
  'promoters',
  'firstContactSolved',
  'naiveSum',
  'rawFeltUnderstood',
] as const
export type Rival = (typeof RIVALS)[number]

const WEEK_MS = 7 * 86_400_000

/** What desks commonly rank by, per agent, from the raw events; higher is better. An agent lacks what nobody answered. */
export function rivalsOf(events: readonly HistoryEvent[]): Record<Rival, Record<string, number>> {
  const closers = new Map<string, string>()
  for (const event of events) if (event.type === 'close') closers.set(event.contact, event.agent)
  const seconds = new Means()
  const satisfaction = new Means()
  const promoters = new Means()
  const felt = new Means()
  for (const event of events) {
    // by the row, as a telephone exchange counts: who hands over at once looks fast
    if (event.type === 'attention') seconds.add(event.agent, -(event.sec + event.wrapUpSec))
    const closer = event.type === 'answer' ? closers.get(event.contact) : undefined
    if (event.type !== 'answer' || closer === undefined) continue
    felt.add(closer, event.feltUnderstood)
    if (event.satisfaction !== undefined) satisfaction.add(closer, event.satisfaction)
    if (event.recommend !== undefined) promoters.add(closer, event.recommend >= 9 ? 1 : event.recommend <= 6 ? -1 : 0)
  }
  const handleTime = seconds.all()
  const rawFeltUnderstood = felt.all()
  return {
    handleTime,
    satisfaction: satisfaction.all(),
    promoters: promoters.all(),
    firstContactSolved: firstContactSolved(events, closers),
    naiveSum: sumOf(standardised(rawFeltUnderstood), standardised(handleTime)),
    rawFeltUnderstood,
  }
}

/** Contacts whose customer did not write again about the topic within a week of the close. */
function firstContactSolved(events: readonly HistoryEvent[], closers: ReadonlyMap<string, string>) {
  const closedAt = new Map<string, number>()
  for (const event of events) if (event.type === 'close') closedAt.set(event.contact, Date.parse(event.at))
  const contacts = events.filter((event) => event.type === 'contact').sort((a, b) => (a.at < b.at ? -1 : 1))
  const previous = new Map<string, string>()
  const cameBack = new Set<string>()
  for (const { id, customer, topic, at } of contacts) {
    const before = previous.get(`${customer} ${topic}`)
    if (before !== undefined && Date.parse(at) - (closedAt.get(before) ?? 0) <= WEEK_MS) cameBack.add(before)
    previous.set(`${customer} ${topic}`, id)
  }
  const solved = new Means()
  for (const { id } of contacts) solved.add(closers.get(id) ?? '', cameBack.has(id) ? 0 : 1)
  return solved.all()
}

class Means {
  readonly #sums = new Map<string, { sum: number; count: number }>()

  add(key: string, value: number): void {
    const { sum, count } = this.#sums.get(key) ?? { sum: 0, count: 0 }
    this.#sums.set(key, { sum: sum + value, count: count + 1 })
  }

  all(): Record<string, number> {
    return Object.fromEntries([...this.#sums].map(([key, { sum, count }]) => [key, sum / count]))
  }
}

function standardised(values: Record<string, number>): Record<string, number> {
  const all = Object.values(values)
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  const sd = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, (value - mean) / sd]))
}

const sumOf = (first: Record<string, number>, second: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.keys(first).flatMap((key) =>
      key in second ? [[key, (first[key] as number) + (second[key] as number)]] : [],
    ),
  )
