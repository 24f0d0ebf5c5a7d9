import { mean } from './mean.ts'

/** Wrap-up counts at most this long, so that a forgotten window is no work. Seconds; a fixed stand-in for §5's P95 by topic. */
export const MOST_WRAP_UP_SEC = 15 * 60

/** Handle time of a contact: attention and wrap-up, the latter capped (§5). All in seconds. */
export const handleSec = (contact: { attentionSec: number; wrapUpSec: number }): number =>
  contact.attentionSec + Math.min(Math.max(contact.wrapUpSec, 0), MOST_WRAP_UP_SEC)

/** Each agent's part of a contact's answer: 1/k over the k who sent a public message (data.md); 0 where nobody did. */
export const shareOf = (agents: number): number => (agents > 0 ? 1 / agents : 0)

/**
 * One score a customer turn: the mean over the messages a customer wrote before somebody else spoke. Messages without a
 * score, as where scoring was declined, are passed over.
 *
 * @param messages in order; those of agents part the turns, those of the system do not
 */
export function customerTurns(
  messages: readonly { author: 'customer' | 'agent' | 'system'; score: number | null }[],
): number[] {
  const turns: number[][] = []
  let isNewTurn = true
  for (const { author, score } of messages) {
    if (author === 'agent') isNewTurn = true
    if (author !== 'customer' || score === null) continue
    if (isNewTurn) turns.push([])
    turns.at(-1)?.push(score)
    isNewTurn = false
  }
  return turns.map((scores) => mean(scores) ?? 0)
}
