import type { ChatMessage } from '../../../../shared/contract/message.ts'

export interface Line {
  message: ChatMessage
  /** The first of its day, in the reader's zone. */
  isNewDay: boolean
  /** What is written under the customer's own latest message that has arrived. */
  receipt: 'sent' | 'seen' | null
}

const dayOf = (at: number) => new Date(at).toDateString()

/** The stream as it is drawn. Today's first line needs no date when the whole stream is of today. */
export function linesOf(messages: readonly ChatMessage[], staffSeenSeq: number, now: number): Line[] {
  const lastOwn = messages.findLast(({ author }) => author === 'customer')
  const isAllToday = messages.every(({ at }) => dayOf(at) === dayOf(now))
  return messages.map((message, index) => {
    const before = messages[index - 1]
    return {
      message,
      isNewDay: !isAllToday && (!before || dayOf(before.at) !== dayOf(message.at)),
      receipt: message !== lastOwn ? null : message.seq <= staffSeenSeq ? 'seen' : 'sent',
    }
  })
}
