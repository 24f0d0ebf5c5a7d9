import { trajectoryOf } from '../../sentiment/trajectory.ts'
import type { HistoryContact } from '../history/contact.ts'
import type { Measured } from '../measured.ts'
import type { AnchorCell } from './anchors.ts'
import type { ProxyQuarter } from './proxies.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** What stands in for T3 before it is there (§10): the answer at contact, satisfaction, and how the contact sounded. */
export const PROXIES = ['atContact', 'satisfaction', 'soundedMean', 'soundedEnd'] as const
export type ProxyName = (typeof PROXIES)[number]

/**
 * The cells of the watch's second panel (§10): for each quarter its topics' weeks, with the mean answer at contact (the index),
 * the share of customers who stayed, and the mean of blind reviews. The relationship pulse is no contact's: null.
 *
 * @param quarterOf the quarter of a moment (epoch ms), as text in order
 */
export function anchorCells(
  { contacts }: Measured,
  quarterOf: (at: number) => string,
): { quarter: string; cells: AnchorCell[] }[] {
  const quarters = Map.groupBy(contacts, ({ at }) => quarterOf(at))
  return [...quarters].map(([quarter, ofQuarter]) => {
    const cells = Map.groupBy(ofQuarter, ({ topic, at }) => `${topic}\n${Math.floor(at / WEEK_MS)}`)
    return { quarter, cells: [...cells.values()].map(cellOf) }
  })
}

const cellOf = (contacts: readonly HistoryContact[]): AnchorCell => ({
  index: meanOf(contacts.flatMap(({ answers }) => answers.at_contact?.feltUnderstood ?? [])),
  retention: meanOf(contacts.flatMap(({ later }) => (later ? Number(later.isRetained) : []))),
  pulse: null,
  review: meanOf(contacts.flatMap(({ reviews }) => reviews.map(({ score }) => score))),
})

/** The sums of the watch's third panel (§10): each proxy beside T3, quarter by quarter, over contacts that have both. */
export function proxyQuarters(
  { contacts }: Measured,
  quarterOf: (at: number) => string,
): Map<ProxyName, ProxyQuarter[]> {
  const quarters = [...Map.groupBy(contacts, ({ at }) => quarterOf(at))]
  return new Map(
    PROXIES.map((proxy) => [
      proxy,
      quarters.map(([quarter, ofQuarter]) => {
        const sums = { quarter, n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
        for (const contact of ofQuarter) {
          const x = readProxy(contact, proxy)
          const y = contact.answers.remembered?.feltUnderstood
          if (x === null || y === undefined) continue
          sums.n++
          sums.x += x
          sums.y += y
          sums.xx += x * x
          sums.yy += y * y
          sums.xy += x * y
        }
        return sums
      }),
    ]),
  )
}

function readProxy({ answers, scores }: HistoryContact, proxy: ProxyName): number | null {
  if (proxy === 'atContact') return answers.at_contact?.feltUnderstood ?? null
  if (proxy === 'satisfaction') return answers.at_contact?.satisfaction ?? null
  const course = trajectoryOf(scores)
  if (course.isTooShort) return null
  return proxy === 'soundedMean' ? course.mean : course.end
}

const meanOf = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
