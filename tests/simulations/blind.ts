import type { History, HistoryContact } from '../../shared/quality/history/contact.ts'

/**
 * A history with one thing hidden from whoever measures it. What is not seen cannot be corrected for: so each correction is
 * switched off from outside, and nothing in the product knows of it.
 */
export const BLINDED = {
  /** Nobody is seen to steer: answers that were asked for count like others. */
  steering: each((contact) => ({
    ...contact,
    agentMessages: contact.agentMessages.map((message) => ({ ...message, steers: false })),
  })),
  /** Memory is not asked. */
  memory: each(({ answers: { remembered: _, ...answers }, ...contact }) => ({ ...contact, answers })),
  /** How customers sounded is not known, so those who did not answer are not heard. */
  affect: each((contact) => ({ ...contact, scores: [] })),
  /** Cases look alike. */
  caseMix: each((contact) => ({
    ...contact,
    topic: 'any',
    channel: 'chat',
    segment: null,
    outcome: null,
    firstMessageChars: null,
    firstSentiment: null,
    waitSec: null,
  })),
  /** Contacts are not seen to belong together: nothing comes back, nothing is charged later. */
  matters: each((contact) => ({ ...contact, customer: contact.id, reopens: [] })),
  /** Who opened a contact is not known: pieces of a matter pass for contacts. */
  openers: each((contact) => ({ ...contact, openedBy: null })),
  /** Only the last to work on a contact is known: whoever handed it over is out of it. */
  handovers: each((contact) => ({ ...contact, parts: contact.parts.slice(-1), handovers: [] })),
  /** What became of customers is not known. */
  outcomes: each((contact) => ({ ...contact, later: null })),
} satisfies Record<string, (history: History) => History>

export type Blinded = keyof typeof BLINDED

function each(change: (contact: HistoryContact) => HistoryContact): (history: History) => History {
  return (history) => ({ ...history, contacts: history.contacts.map(change) })
}
