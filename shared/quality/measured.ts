import { caseMix } from './case-mix.ts'
import type { History, HistoryContact } from './history/contact.ts'
import { type Aftermath, aftermaths, secondsOf } from './history/matters.ts'
import type { Design } from './least-squares.ts'

/**
 * One agent's part of a contact. `contact` and `agent` are places in `Measured`. `ownSec` is own attention and wrap-up,
 * `chargedSec` what the part is charged with (§5), in seconds. `share` of the contact's answer, 1/k over the k who worked on it.
 */
export type MeasuredPart = {
  contact: number
  agent: number
  ownSec: number
  chargedSec: number
  isFirst: boolean
  /** It came by transfer. */
  isReceived: boolean
  share: number
}

/**
 * A history made ready to be measured: agents by place with their team and the handle time the desk set them (seconds), if
 * any; contacts with what followed them and their case mix; and the parts.
 */
export type Measured = {
  agents: string[]
  teams: (string | null)[]
  targetSecs: (number | null)[]
  contacts: HistoryContact[]
  after: Aftermath[]
  mix: Design
  parts: MeasuredPart[]
}

/** Wrap-up longer than all but 5 in 100 of its topic's counts as that long (§5). */
const WRAP_UP_QUANTILE = 0.95

/**
 * Prepares a history (§5). Contacts that an agent opened on a matter that was there are no parts of their own: their seconds
 * are charged to the contact before. Charged cost of a part: own attention and wrap-up; the receivers' too, if it was handed
 * over; and all that the matter's contacts of the next 7 days took. Agents without a part stay in the list.
 */
export function prepare({ agents, contacts: all }: History): Measured {
  const followed = aftermaths(all)
  const kept = [...all.keys()].filter((index) => all[index]?.openedBy === null || !followed[index]?.isFollowUp)
  const contacts = kept.map((index) => all[index] as HistoryContact)
  const after = kept.map((index) => followed[index] as Aftermath)
  const place = new Map(agents.map(({ id }, index) => [id, index]))
  const cap = wrapUpCaps(contacts)
  return {
    agents: agents.map(({ id }) => id),
    teams: agents.map(({ team }) => team),
    targetSecs: agents.map(({ handleTimeTargetSec }) => handleTimeTargetSec),
    contacts,
    after,
    mix: caseMix(contacts, after),
    parts: contacts.flatMap((contact, index) => partsOf(contact, after[index] as Aftermath, index, place, cap)),
  }
}

function partsOf(
  contact: HistoryContact,
  { laterSec }: Aftermath,
  index: number,
  place: Map<string, number>,
  cap: Map<string, number>,
): MeasuredPart[] {
  const most = cap.get(contact.topic) ?? Number.POSITIVE_INFINITY
  const own = contact.parts.map((part) => secondsOf({ ...part, wrapUpSec: Math.min(part.wrapUpSec, most) }))
  const total = own.reduce((sum, sec) => sum + sec, 0)
  let before = 0
  return contact.parts.map(({ agent }, at) => {
    const ownSec = own[at] as number
    const part = {
      contact: index,
      agent: place.get(agent) as number,
      ownSec,
      chargedSec: total - before + laterSec,
      isFirst: at === 0,
      isReceived: at > 0,
      share: 1 / contact.parts.length,
    }
    before += ownSec
    return part
  })
}

function wrapUpCaps(contacts: readonly HistoryContact[]): Map<string, number> {
  const byTopic = new Map<string, number[]>()
  for (const { topic, parts } of contacts) {
    const list = byTopic.get(topic) ?? []
    for (const { wrapUpSec } of parts) list.push(wrapUpSec)
    byTopic.set(topic, list)
  }
  return new Map(
    [...byTopic].map(([topic, seconds]) => [
      topic,
      seconds.sort((a, b) => a - b)[Math.floor(WRAP_UP_QUANTILE * (seconds.length - 1))] ?? Number.POSITIVE_INFINITY,
    ]),
  )
}
