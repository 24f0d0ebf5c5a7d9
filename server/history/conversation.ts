import { v7 as uuidv7 } from 'uuid'
import type { Row } from '../../db/schema.ts'
import { Language } from '../../shared/contract/fields.ts'
import { type Engine, type ScoreLabel, spokenOf } from '../../shared/sentiment/index.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { PartEvent } from './stage.ts'

export type MessageEvent = Extract<PartEvent, { type: 'message' }>

/** Within so much of 0 a score that an import tells sounds neutral. */
const NEUTRAL = 0.15

interface Telling {
  contact: Row<'contacts'>
  userIds: ReadonlyMap<string, string>
  engine: Engine
  language: Language
  /** How far the conversation has come already, and the contact's messages without words. */
  seq: number
  place: number
}

/** The language an import names, if it is one of ours. */
export const languageOf = (told: string | null | undefined, otherwise: Language): Language => {
  const result = Language.safeParse(told ? spokenOf(told) : null)
  return result.success ? result.data : otherwise
}

/**
 * A contact's messages in order: those with words are the conversation's, to be read on the desk; of the others it is kept who wrote
 * them and how they sounded. A time that is not told is spread between the contact's opening and its close.
 */
export function tellMessages(events: readonly MessageEvent[], telling: Telling) {
  const { contact, userIds } = telling
  const ordered = events.toSorted((a, b) => a.index - b.index)
  const closedAt = contact.closedAt ?? contact.openedAt
  const step = Math.max(0, closedAt - contact.openedAt) / (ordered.length + 1)
  const messages: Row<'messages'>[] = []
  const withoutWords: Row<'importedMessages'>[] = []
  let { seq, place } = telling
  for (const [at, event] of ordered.entries()) {
    const userId = event.author === 'agent' ? (userIds.get(event.agent ?? '') ?? null) : null
    const createdAt = event.at ?? Math.round(contact.openedAt + step * at)
    if (event.text && contact.conversationId) {
      seq += 1
      messages.push(messageRow(event, { telling, seq, userId, createdAt }))
      continue
    }
    withoutWords.push({
      contactId: contact.id,
      place,
      brandId: contact.brandId,
      afterSeq: seq,
      author: event.author,
      userId,
      score: event.author === 'customer' ? (event.sentiment ?? null) : null,
    })
    place += 1
  }
  return { messages, withoutWords }
}

interface Placed {
  telling: Telling
  seq: number
  userId: string | null
  createdAt: number
}

function messageRow(event: MessageEvent, { telling, seq, userId, createdAt }: Placed): Row<'messages'> {
  const { contact } = telling
  const { text: body } = maskCardNumbers(event.text ?? '')
  return {
    id: uuidv7(),
    brandId: contact.brandId,
    conversationId: contact.conversationId ?? '',
    contactId: contact.id,
    seq,
    publicSeq: seq,
    author: event.author,
    userId,
    visibility: 'public',
    channel: contact.channel,
    body,
    event: null,
    ...(event.author === 'customer' ? scored(body, event.sentiment ?? null, telling) : UNSCORED),
    redactedAt: null,
    redactedBy: null,
    createdAt,
  }
}

const UNSCORED = {
  score: null,
  scoreLabel: null,
  scoreConfidence: null,
  scoreLanguage: null,
  scoreEvidence: null,
  scoreVersion: null,
}

function scored(body: string, told: number | null, { engine, language }: Telling) {
  if (told === null) {
    const { score, label, confidence, evidence, engineVersion } = engine.score(body, { language })
    return {
      score,
      scoreLabel: label,
      scoreConfidence: confidence,
      scoreLanguage: language,
      scoreEvidence: JSON.stringify(evidence),
      scoreVersion: engineVersion,
    }
  }
  const scoreLabel: ScoreLabel = told > NEUTRAL ? 'positive' : told < -NEUTRAL ? 'negative' : 'neutral'
  return {
    score: told,
    scoreLabel,
    scoreConfidence: 1,
    scoreLanguage: language,
    scoreEvidence: '[]',
    scoreVersion: 'import',
  }
}

/** The conversation that a contact with words is read in; its number is given when it is stored. */
export function conversationRow(
  contact: Row<'contacts'>,
  messages: readonly Row<'messages'>[],
  language: Language,
): Row<'conversations'> {
  const last = messages.at(-1)
  const isOpen = contact.closedAt === null
  return {
    id: contact.conversationId ?? '',
    brandId: contact.brandId,
    customerId: contact.customerId,
    number: 0,
    channel: contact.channel,
    status: isOpen ? 'open' : 'closed',
    assigneeId: isOpen ? null : contact.closedByUserId,
    teamId: null,
    snoozedUntil: null,
    waitingSince: isOpen && last?.author === 'customer' ? last.createdAt : null,
    lastSeq: messages.length,
    lastPublicSeq: messages.length,
    lastMessageAt: last?.createdAt ?? contact.openedAt,
    customerSeenSeq: messages.length,
    staffSeenSeq: isOpen ? 0 : messages.length,
    stage: contact.stageAtStart,
    stageDetail: null,
    language,
    languageEvidence: null,
    contactId: contact.id,
    previousConversationId: null,
    isDemo: contact.isDemo,
    createdAt: contact.openedAt,
    closedAt: contact.closedAt,
  }
}
