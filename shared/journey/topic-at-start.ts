import { latestVisit } from './help-offer.ts'
import { journeyNow } from './now.ts'
import { eventName } from './stage.ts'
import { countTopicWords } from './topic-words.ts'
import { TOPICS, type Topic } from './topics.ts'
import type { TouchpointLike } from './types.ts'

/** How the customer came in. */
export type EntryPoint = 'launcher' | 'help_offer' | 'invoice_link' | 'return_link' | 'email' | 'form' | 'phone'

const LANGUAGES = ['en', 'sv', 'nb'] as const
const CONTEXT: ReadonlyMap<string, Topic> = new Map([
  ['order shipped', 'delivery'],
  ['order delivered', 'delivery'],
  ['delivery delayed', 'delivery'],
  ['order refunded', 'refund'],
  ['order returned', 'return'],
  ['order cancelled', 'order_change'],
  ['invoice sent', 'invoice'],
  ['invoice viewed', 'invoice'],
  ['invoice overdue', 'invoice'],
  ['product viewed', 'product_question'],
])

/**
 * The system's topic of a contact (data.md): frozen before the first reply, never touched by an agent. The entry point
 * decides where it names the matter (a help offer, an invoice's link); else the first message's words, in the
 * conversation's language first and then in the other two; else the last touchpoints of this visit; else `other`.
 * A payment that is in trouble turns words about payment into `declined_payment`. Reads at most 2,000 code units.
 *
 * `lastTouchpoints` are the customer's until the message, newest last.
 */
export function topicAtStart(start: {
  entryPoint: EntryPoint
  lastTouchpoints: readonly TouchpointLike[]
  firstMessage: string
  language: 'en' | 'sv' | 'nb'
}): Topic {
  if (start.entryPoint === 'help_offer') return 'declined_payment'
  if (start.entryPoint === 'invoice_link') return 'invoice'
  const visit = latestVisit(start.lastTouchpoints)
  const status = journeyNow(visit)?.payment?.status
  const isInTrouble = status === 'failed' || status === 'unconfirmed' || status === 'unknown'
  const said = topicSaid(start.firstMessage, start.language)
  if (isInTrouble && (said === null || said === 'payment_question')) return 'declined_payment'
  return said ?? CONTEXT.get(lastEventName(visit)) ?? 'other'
}

function topicSaid(text: string, language: 'en' | 'sv' | 'nb'): Topic | null {
  for (const spoken of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    const counts = countTopicWords(text, spoken)
    const most = Math.max(0, ...counts.values())
    if (most > 0) return TOPICS.find((topic) => counts.get(topic) === most) ?? null
  }
  return null
}

const lastEventName = (visit: readonly TouchpointLike[]): string => {
  const last = visit.findLast((touchpoint) => touchpoint.kind === 'track')
  return last === undefined ? '' : eventName(last)
}
