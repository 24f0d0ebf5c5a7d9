import type { HistoryLine } from '../../shared/contract/history.ts'
import { afterLines, surveyLines } from './after.ts'
import { clamp, normal, type Random } from './chance.ts'
import { stepOf } from './experience.ts'
import { journeyAfter, journeyBefore, lineOf } from './journey.ts'
import type { Matter } from './matter.ts'
import { situationOf } from './situations.ts'
import type { Story } from './story.ts'
import type { Writer } from './texts/writer.ts'
import type { Timed } from './timing.ts'

/** A contact's keys, the end of the history, whether the customer was asked lately, and who puts it in words, if anybody. */
export type Telling = {
  contact: string
  customer: string
  until: number
  wasAsked: boolean
  /** Draws what happened in the shop, apart from all else; null where that is left out. */
  walk: Random | null
  writer: Writer | null
}

/** The lines of a contact, and what is to be remembered of its customer. */
export type Told = { lines: HistoryLine[]; isAsked: boolean; isLost: boolean }

const iso = (at: number): string => new Date(at).toISOString()
const hundredths = (value: number): number => Math.round(value * 100) / 100

/** Puts a contact in lines, as far as it has happened by `until`: one that is not closed by then is open. */
export function tellLines(random: Random, story: Story, telling: Telling): Told {
  const { contact, customer, until, walk } = telling
  const isClosed = story.closedAt <= until
  const isAnswered = story.turns.some((turn) => turn.author === 'agent' && turn.at <= until)
  const before = walk !== null && story.previous === null ? journeyBefore(walk, story) : []
  const lines: HistoryLine[] = before.map((step) => lineOf(customer, step))
  const messages = messageLines(random, story, telling, story.turns, 0)
  lines.push(contactLine(random, story, telling, messages[0], isAnswered, isClosed), ...messages)
  if (isAnswered) lines.push(...workLines(random, story, contact, isClosed))
  if (!isClosed) return { lines, isAsked: false, isLost: false }

  const { closedAt, reopened } = story
  lines.push(closeLine(story, contact, closedAt))
  if (reopened !== null && reopened.at <= until) {
    lines.push({ type: 'reopen', contact, at: iso(reopened.at) })
    lines.push(...messageLines(random, story, telling, reopened.turns, story.turns.length))
    if (reopened.closedAt <= until) {
      lines.push({ type: 'attention', contact, agent: lastAgent(story), sec: reopened.sec, wrapUpSec: 20 })
      lines.push(closeLine(story, contact, reopened.closedAt))
    }
  }
  const settledAt = reopened?.closedAt ?? closedAt
  if (settledAt > until) return { lines, isAsked: false, isLost: false }
  const asked = telling.wasAsked ? [] : surveyLines(random, story, telling, settledAt)
  const after = afterLines(random, story, telling, settledAt)
  const steps = walk !== null ? journeyAfter(story).filter((step) => step.at <= until) : []
  lines.push(...asked, ...after.lines, ...steps.map((step) => lineOf(customer, step)))
  return { lines, isAsked: asked.length > 0, isLost: after.isLost }
}

const lastAgent = ({ agents }: Story): string => agents.at(-1)?.id ?? ''

function contactLine(
  random: Random,
  story: Story,
  { contact, customer }: Telling,
  first: HistoryLine | undefined,
  isAnswered: boolean,
  isClosed: boolean,
): HistoryLine {
  const { matter, channel, at, waitMs, takeYourTime } = story
  const written = first?.type === 'message' ? first.text?.length : undefined
  const chars = Math.round(60 * Math.exp(normal(random, 0.4, 0.5)))
  return {
    type: 'contact',
    id: contact,
    customer,
    customerName: `${matter.customer.first} ${matter.customer.last}`,
    topic: situationOf(matter.situation).topic,
    channel,
    at: iso(at),
    ...stageAt(matter),
    segment: matter.customer.segment,
    language: matter.customer.language,
    takeYourTime,
    ...(isAnswered && { waitSec: waitMs / 1000 }),
    ...(channel !== 'phone' && { firstMessageChars: written ?? chars, firstSentiment: hundredths(story.mood) }),
    ...(isClosed && { outcome: story.outcome }),
  }
}

function messageLines(
  random: Random,
  story: Story,
  telling: Telling,
  turns: readonly Timed[],
  from: number,
): HistoryLine[] {
  const happened = turns.filter((turn) => turn.at <= telling.until)
  return happened.map((turn, at) => ({
    type: 'message',
    contact: telling.contact,
    index: from + at,
    author: turn.author,
    at: iso(turn.at),
    ...(turn.author === 'agent'
      ? { agent: (from > 0 ? story.agents.at(-1) : story.agents[turn.agent])?.id ?? '' }
      : heardAs(turn, normal(random, 0, 0.1), telling)),
    ...(telling.writer && { text: telling.writer.write(turn) }),
  }))
}

/** How a customer sounds, where there are no words to tell it by. */
const heardAs = ({ feeling }: Timed, noise: number, { writer }: Telling): { sentiment?: number } =>
  writer === null ? { sentiment: hundredths(clamp(feeling + noise, -1, 1)) } : {}

/** Where in the shop it began, by the codes of the stage chip. */
function stageAt({ situation }: Matter): { stage?: string } {
  const { journey } = situationOf(situation)
  if (journey === 'none') return {}
  return { stage: journey === 'checkout' ? 'payment' : journey === 'browsing' ? 'browsing' : 'order' }
}

/** Offers, transfer, attention; and at the close the promise, the prediction and, for one in forty, a blind review. */
function workLines(random: Random, story: Story, contact: string, isClosed: boolean): HistoryLine[] {
  const { agents, declinedBy, attention } = story
  const [first, second] = agents
  const lines: HistoryLine[] = []
  if (declinedBy !== null) lines.push({ type: 'offer', contact, agent: declinedBy.id, accepted: false })
  if (first !== undefined) lines.push({ type: 'offer', contact, agent: first.id, accepted: true })
  if (first !== undefined && second !== undefined)
    lines.push({ type: 'transfer', contact, from: first.id, to: second.id })
  if (!isClosed) return lines
  for (const [at, { sec, wrapUpSec }] of attention.entries()) {
    const agent = agents[at]
    if (agent !== undefined) lines.push({ type: 'attention', contact, agent: agent.id, sec, wrapUpSec })
  }
  const closer = second ?? first
  if (closer === undefined) return lines
  // what they could see of the customer, and what they like to believe
  const seen = 0.6 * story.experience + 0.3 * story.end + closer.guess / 1.5 + normal(random, 0, 0.5)
  if (random() < 0.82) lines.push({ type: 'prediction', contact, agent: closer.id, feltUnderstood: stepOf(seen) })
  if (random() < 0.025) {
    const score = clamp(Math.round(3.4 + 0.9 * story.experience + normal(random, 0, 0.6)), 1, 5)
    lines.push({ type: 'review', contact, agent: closer.id, score })
  }
  return lines
}

const closeLine = (story: Story, contact: string, at: number): HistoryLine => ({
  type: 'close',
  contact,
  at: iso(at),
  ...(story.isClosedByAgent && { agent: lastAgent(story) }),
  openSec: Math.round((at - story.at) / 1000),
  confirmedByCustomer: story.isConfirmed,
})
