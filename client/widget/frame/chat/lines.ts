import type { ChatMessage } from '../../../../shared/contract/message.ts'

export interface Line {
  message: ChatMessage
  /** The first of its day, in the reader's zone. */
  isNewDay: boolean
  /** What is written under the customer's own latest message, until it is answered: the answer says more. */
  receipt: 'sent' | 'seen' | null
}

const dayOf = (at: number) => new Date(at).toDateString()

/** The stream as it is drawn. Today's first line needs no date when the whole stream is of today. */
export function linesOf(messages: readonly ChatMessage[], staffSeenSeq: number, now: number): Line[] {
  const last = messages.findLast(({ author }) => author !== 'system')
  const isAllToday = messages.every(({ at }) => dayOf(at) === dayOf(now))
  return messages.map((message, index) => {
    const before = messages[index - 1]
    return {
      message,
      isNewDay: !isAllToday && (!before || dayOf(before.at) !== dayOf(message.at)),
      receipt: message !== last || last.author === 'agent' ? null : last.seq <= staffSeenSeq ? 'seen' : 'sent',
    }
  })
}
