import type { HistoryLine } from '../../../shared/contract/history.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'

const HOUR = 3_600_000
const FROM = Date.parse('2026-01-05T08:00:00Z')
const iso = (at: number) => new Date(at).toISOString()

/** A desk's history, the same for the same seed: every kind of line, come-backs, reopenings, words and none. */
export function madeUpHistory(contacts: number, seed = 1): HistoryLine[] {
  const random = seededRandom(seed)
  const draw = (below: number) => Math.floor(random() * below)
  const agents = ['A0', 'A1', 'A2', 'A3']
  const pick = <T>(all: readonly T[]): T => all[draw(all.length)] as T
  const lines: HistoryLine[] = agents.map((id, at) => ({
    type: 'agent',
    id,
    team: at < 2 ? 'North' : 'South',
    handleTimeTargetSec: 480,
  }))
  for (let n = 0; n < contacts; n++) {
    const contact = `K${n}`
    const customer = `C${draw(contacts / 3)}`
    const agent = pick(agents)
    const other = pick(agents.filter((id) => id !== agent))
    const at = FROM + n * HOUR + draw(HOUR)
    const closedAt = at + 60_000 + draw(HOUR)
    if (draw(3) === 0)
      lines.push({
        type: 'touchpoint',
        customer,
        at: iso(at - 60_000),
        name: 'Order Completed',
        properties: { order_id: `O${n}` },
      })
    lines.push({
      type: 'contact',
      id: contact,
      customer,
      topic: pick(['delivery', 'refund', 'cancel']),
      channel: pick(['chat', 'email', 'phone']),
      at: iso(at),
      queue: 'general',
      stage: pick(['use', null]),
      segment: pick(['low', 'high']),
      language: pick(['sv', 'nb', null]),
      firstMessageChars: 20 + draw(200),
      firstSentiment: draw(200) / 100 - 1,
      waitSec: draw(3000) / 10,
      outcome: pick(['granted', 'partly', 'declined', 'information']),
      takeYourTime: draw(5) === 0,
      ...(draw(10) === 0 && { openedBy: agent }),
    })
    lines.push(
      { type: 'offer', contact, agent: other, accepted: false },
      { type: 'offer', contact, agent, accepted: true },
    )
    lines.push({ type: 'attention', contact, agent, sec: draw(9000) / 10, wrapUpSec: draw(600) / 10 })
    const isHandedOver = draw(8) === 0
    if (isHandedOver) {
      lines.push({ type: 'transfer', contact, from: agent, to: other })
      lines.push({ type: 'attention', contact, agent: other, sec: draw(9000) / 10, wrapUpSec: 5 })
    }
    for (let index = 0; index < 4; index++) {
      lines.push({
        type: 'message',
        contact,
        index: 2 * index,
        author: 'customer',
        sentiment: draw(200) / 100 - 1,
        ...(n % 2 && { text: `Where is parcel ${n}?` }),
      })
      lines.push({
        type: 'message',
        contact,
        index: 2 * index + 1,
        author: 'agent',
        agent,
        ...(index % 2 && n % 3 && { text: 'I look at once.' }),
      })
    }
    const closer = isHandedOver ? other : agent
    lines.push({
      type: 'close',
      contact,
      agent: closer,
      at: iso(closedAt),
      openSec: 60,
      confirmedByCustomer: draw(2) === 0,
    })
    if (draw(10) === 0) {
      lines.push({ type: 'reopen', contact, at: iso(closedAt + HOUR) })
      if (draw(2) === 0) lines.push({ type: 'close', contact, agent: other, at: iso(closedAt + 2 * HOUR) })
    }
    const moment = pick(['at_contact', 'remembered'] as const)
    const isSuppressed = draw(20) === 0
    lines.push({ type: 'survey', contact, moment, ...(isSuppressed && { suppressedBy: agent }) })
    if (!isSuppressed && draw(3) === 0)
      lines.push({
        type: 'answer',
        contact,
        moment,
        feltUnderstood: 1 + draw(7),
        satisfaction: 1 + draw(5),
        recommend: draw(11),
        solved: 'yes',
        comment: `So it was ${n}`,
        askedForScore: false,
      })
    if (draw(20) === 0) lines.push({ type: 'review', contact, agent, score: 1 + draw(5) })
    if (draw(2) === 0)
      lines.push({ type: 'outcome', contact, customer, retained90d: draw(3) > 0, margin90d: draw(10_000) / 100 })
    if (draw(4) === 0) lines.push({ type: 'prediction', contact, agent: closer, feltUnderstood: 1 + draw(7) })
  }
  return lines
}

/** The lines in another order, the same for the same seed. */
export function shuffled(lines: readonly HistoryLine[], seed = 1): HistoryLine[] {
  const random = seededRandom(seed)
  return lines
    .map((line) => ({ line, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line)
}
