import { closedAt, type HistoryContact, type Part } from './contact.ts'

/** How long after a close the customer's next word is a come-back, and a contact belongs to the same matter (data.md). */
export const COME_BACK_MS = 7 * 24 * 60 * 60 * 1000

/** What followed a contact on its matter. */
export type Aftermath = {
  /** The customer wrote again within 7 days of a close, by reopening it or by a contact of their own. */
  cameBack: boolean
  /** Attention and wrap-up that the matter's later contacts took in those 7 days, seconds. */
  laterSec: number
  /** It continues a matter: there was a contact on it before. */
  isFollowUp: boolean
  /** An agent opened the next contact on the matter within those 7 days. */
  wasFollowedUpByAgent: boolean
  /** What came of the matter at 90 days, told with this contact or a later one of it; null where nobody knows. */
  later: HistoryContact['later']
}

export const secondsOf = ({ attentionSec, wrapUpSec }: Part): number => attentionSec + wrapUpSec

/**
 * What followed each contact, by its place in `contacts`. A matter is customer and topic at the start; a contact within 7 days
 * of the previous close belongs to it, rolling (data.md). What an agent opens on it is no come-back, but its seconds are the
 * matter's. Clocks that go backwards make gaps of nothing.
 *
 * @param contacts in order of time
 */
export function aftermaths(contacts: readonly HistoryContact[]): Aftermath[] {
  const found: Aftermath[] = contacts.map(({ closes, reopens, later }) => ({
    cameBack: reopens.some((at) => closes.length === 0 || isWithin(at - (closes[0]?.at ?? at))),
    laterSec: 0,
    isFollowUp: false,
    wasFollowedUpByAgent: false,
    later,
  }))
  const chains = Map.groupBy(contacts.keys(), (index) => keyOf(contacts[index] as HistoryContact))
  for (const chain of chains.values()) {
    for (const [place, index] of chain.entries()) follow(index, chain.slice(place + 1), contacts, found)
  }
  return found
}

function follow(index: number, later: number[], contacts: readonly HistoryContact[], found: Aftermath[]): void {
  const mine = found[index]
  const contact = contacts[index]
  if (!mine || !contact) return
  const closed = closedAt(contact)
  for (const [step, next] of later.entries()) {
    const other = contacts[next]
    const theirs = found[next]
    if (!other || !theirs || !isWithin(other.at - closed)) return
    mine.laterSec += other.parts.reduce((sum, part) => sum + secondsOf(part), 0)
    theirs.isFollowUp = true
    mine.later ??= other.later
    if (step > 0) continue
    // only the first word after a close is a come-back of it: the next one is its follower's
    if (other.openedBy === null) mine.cameBack = true
    else mine.wasFollowedUpByAgent = true
  }
}

const isWithin = (gapMs: number): boolean => gapMs <= COME_BACK_MS
const keyOf = ({ customer, topic }: HistoryContact): string => `${customer}\n${topic}`
