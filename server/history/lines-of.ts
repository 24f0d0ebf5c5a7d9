import type { Outcome } from '../../shared/contract/conversation.ts'
import type { HistoryLine } from '../../shared/contract/history.ts'
import type { Solved } from '../../shared/contract/survey.ts'
import { IMPORTED } from '../contacts/service.ts'
import { visibleAnswer } from '../surveys/service.ts'
import type { Pseudonym } from './pseudonyms.ts'
import type { ToldOf } from './told.ts'

/** What an export may say, and how it calls those it speaks of. */
export interface Telling {
  nameOf: Pseudonym
  agentOf: (userId: string) => string
  /** The customers' own words go along. */
  hasCustomersWords: boolean
  /** How many answers given days later there are in the smallest cell that a contact's answer would stand in. */
  cellOf: (told: ToldOf) => number
  hideNames: (words: string) => string
}

const iso = (at: number): string => new Date(at).toISOString()

/** The lines of a contact. What is not known is left out of a line, so that nothing is made of it. */
export function linesOf(told: ToldOf, telling: Telling): HistoryLine[] {
  const { contact: row, work, offers, handOvers, closes, surveys, reviews, outcome } = told
  const { nameOf, agentOf } = telling
  const contact = nameOf('contact', row.id)
  const customer = nameOf('customer', row.customerId)
  const predictedBy = row.predictedBy ?? row.closedByUserId
  const lines: HistoryLine[] = [
    {
      type: 'contact',
      id: contact,
      customer,
      topic: row.topicAtStart,
      channel: row.channel as 'chat',
      queue: row.queue,
      stage: row.stageAtStart,
      at: iso(row.openedAt),
      segment: row.segment,
      language: row.language || null,
      firstMessageChars: row.firstMessageChars || null,
      firstSentiment: row.firstScore,
      waitSec: row.firstReplyAt === null ? null : (row.firstReplyAt - row.openedAt) / 1000,
      outcome: outcomeOf(told),
      takeYourTime: row.isTakeYourTime === 1,
      openedBy: row.openedBy ? agentOf(row.openedBy) : null,
    },
    ...offers.map(
      (offer) => ({ type: 'offer', contact, agent: agentOf(offer.userId), accepted: offer.isAccepted === 1 }) as const,
    ),
    ...work.map(
      ({ userId, attentionSec, wrapUpSec }) =>
        ({ type: 'attention', contact, agent: agentOf(userId), sec: attentionSec, wrapUpSec }) as const,
    ),
    ...handOvers.flatMap(({ fromUserId, toUserId }) =>
      fromUserId && toUserId
        ? [{ type: 'transfer', contact, from: agentOf(fromUserId), to: agentOf(toUserId) } as const]
        : [],
    ),
    ...messageLines(told, contact, telling),
    ...closes.flatMap((close) => closeLines(close, contact, telling)),
    ...surveys.map(
      ({ moment, suppressedBy }) =>
        ({
          type: 'survey',
          contact,
          moment: moment as 'at_contact',
          suppressedBy: suppressedBy && agentOf(suppressedBy),
        }) as const,
    ),
    ...answerLines(told, contact, telling),
    ...reviews.map(({ userId, score }) => ({ type: 'review', contact, agent: agentOf(userId), score }) as const),
  ]
  if (outcome && outcome.isRetained !== null)
    lines.push({ type: 'outcome', contact, customer, retained90d: outcome.isRetained === 1, margin90d: outcome.margin })
  if (row.prediction !== null && predictedBy)
    lines.push({ type: 'prediction', contact, agent: agentOf(predictedBy), feltUnderstood: row.prediction })
  return lines
}

/** An import's as given; of our own what touchpoints prove, for what the wrap-up says would enter the case mix (data.md). */
function outcomeOf({ contact, provenOutcome }: ToldOf): Outcome | null {
  if (contact.entryPoint === IMPORTED) return contact.outcome as Outcome | null
  return provenOutcome === null ? null : 'granted'
}

function messageLines({ messages }: ToldOf, contact: string, telling: Telling): HistoryLine[] {
  const { agentOf, hasCustomersWords, hideNames } = telling
  return messages.map(({ author, userId, score, body, createdAt }, index) => {
    const isCustomer = author === 'customer'
    const text = body && (!isCustomer || hasCustomersWords) ? hideNames(body) : null
    return {
      type: 'message',
      contact,
      index,
      author: isCustomer ? 'customer' : 'agent',
      agent: !isCustomer && userId ? agentOf(userId) : null,
      sentiment: score,
      text,
      at: createdAt === null ? null : iso(createdAt),
    }
  })
}

function closeLines(close: ToldOf['closes'][number], contact: string, { agentOf }: Telling): HistoryLine[] {
  const { userId, closedAt, openSec, isConfirmed, reopenedAt, cameBackAt } = close
  const line = {
    type: 'close',
    contact,
    agent: userId && agentOf(userId),
    at: iso(closedAt),
    openSec,
    confirmedByCustomer: isConfirmed === null ? null : isConfirmed === 1,
  } as const
  // What an agent took back was no come-back.
  const isReopened = reopenedAt !== null && cameBackAt !== null
  return isReopened ? [line, { type: 'reopen', contact, at: iso(reopenedAt) }] : [line]
}

function answerLines(told: ToldOf, contact: string, telling: Telling): HistoryLine[] {
  const { hasCustomersWords, cellOf, hideNames } = telling
  return told.answers.flatMap((answer): HistoryLine[] => {
    const seen = visibleAnswer({ as: 'export', hasCustomersWords, answersInCell: cellOf(told) }, answer)
    if (!seen || seen.feltUnderstood === null) return []
    return [
      {
        type: 'answer',
        contact,
        moment: answer.moment as 'at_contact',
        feltUnderstood: seen.feltUnderstood,
        satisfaction: answer.satisfaction,
        recommend: answer.recommend,
        solved: seen.solved as Solved | null,
        comment: seen.comment && hideNames(seen.comment),
        askedForScore: answer.wasAskedForScore === null ? null : answer.wasAskedForScore === 1,
      },
    ]
  })
}
