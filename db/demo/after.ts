import type { HistoryLine } from '../../shared/contract/history.ts'
import { DEFAULT_SHARES, drawArm } from '../../shared/quality/index.ts'
import { DAY, HOUR, SECOND } from './calendar.ts'
import { between, normal, type Random } from './chance.ts'
import { answers, momentary, remembered, solvedAnswer, staysWith } from './experience.ts'
import { lineOf, orderOf, reviewOf } from './journey.ts'
import type { Telling } from './lines.ts'
import { MARKETS } from './shop.ts'
import type { Story } from './story.ts'

/** The questions, by the arm drawn as the desk draws it (§3), and the answers of those who answer. */
export function surveyLines(random: Random, story: Story, telling: Telling, settledAt: number): HistoryLine[] {
  const { contact, until, writer } = telling
  const drawn = { isDemo: false, askedWithin30Days: false, canAskLater: true }
  const { arm } = drawArm(DEFAULT_SHARES, random(), drawn)
  const cameBack = story.reopened !== null || story.comesBackAt !== null
  const lines: HistoryLine[] = []
  const ask = (moment: 'at_contact' | 'remembered', step: number) => {
    lines.push({ type: 'survey', contact, moment })
    if (!answers(random, story.experience)) return
    const solved = solvedAnswer(random, story.isSolved)
    const askedForScore = random() < 0.1 ? { askedForScore: random() < 0.01 } : {}
    const comment = writer?.comment(step) ?? null
    const answer = { type: 'answer' as const, contact, moment, feltUnderstood: step, solved, ...askedForScore }
    lines.push(comment === null ? answer : { ...answer, comment })
  }
  const isLaterDue = settledAt + between(random, 72, 96) * HOUR <= until
  if (arm === 't0' || arm === 'both') ask('at_contact', momentary(random, story.experience, story.end))
  if ((arm === 't3' || arm === 'both') && isLaterDue) ask('remembered', remembered(random, story.experience, cameBack))
  return lines
}

/** What came of it: the promise, whether they bought again in 90 days and for how much, and how glad customers spread the word. */
export function afterLines(
  random: Random,
  story: Story,
  telling: Telling,
  settledAt: number,
): { lines: HistoryLine[]; isLost: boolean } {
  const { contact, customer, until, writer, walk } = telling
  const { matter, promised } = story
  const lines: HistoryLine[] = []
  if (promised !== null && promised.madeAt <= until) {
    const { madeAt, dueAt, keptAt } = promised
    const kept = keptAt !== null && keptAt <= until ? { keptAt: isoSecond(keptAt) } : {}
    const text = writer?.promise() ?? 'Promise'
    const agent = story.agents.at(-1)?.id ?? ''
    lines.push({ type: 'promise', contact, agent, text, madeAt: isoSecond(madeAt), dueAt: isoSecond(dueAt), ...kept })
  }
  const cameBack = story.reopened !== null || story.comesBackAt !== null
  const stays = staysWith(random, story.experience, matter.customer.segment, cameBack)
  const margin = Math.round(MARGIN[MARKETS[matter.customer.language].currency] * Math.exp(normal(random, -0.1, 0.5)))
  if (settledAt + 90 * DAY <= until) {
    lines.push({ type: 'outcome', contact, customer, retained90d: stays, margin90d: stays ? margin : 0 })
  }
  if (walk === null) return { lines, isLost: !stays }
  const orderAt = settledAt + between(walk, 12, 88) * DAY
  if (stays && orderAt <= until) {
    const order = { ...orderOf(matter), order_id: `${matter.order}-2` }
    lines.push(lineOf(customer, { at: orderAt, name: 'Order Completed', properties: order }))
  }
  if (story.experience > 1 && walk() < 0.12 && settledAt + DAY <= until) {
    lines.push(lineOf(customer, reviewOf(matter, settledAt + DAY)))
  }
  return { lines, isLost: !stays }
}

const isoSecond = (at: number): string => new Date(Math.floor(at / SECOND) * SECOND).toISOString()

/** What a customer who stays leaves in 90 days, in each currency. */
const MARGIN = { SEK: 260, NOK: 270, EUR: 24 }
