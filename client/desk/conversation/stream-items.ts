import type { DeskMessage } from '../../../shared/contract/message.ts'

export type StreamItem =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'system'; key: string; message: DeskMessage }
  | { kind: 'message'; key: string; message: DeskMessage; isSeen: boolean }

const dayOf = (at: number) => new Date(at).toDateString()

/**
 * The stream as it is drawn: a line where a day begins, and *seen* on the last of our replies that the customer has seen.
 * `customerSeenSeq` counts public messages.
 */
export function streamItems(messages: readonly DeskMessage[], customerSeenSeq: number): StreamItem[] {
  const lastSeen = messages.findLast(
    ({ author, publicSeq }) => author === 'agent' && publicSeq !== null && publicSeq <= customerSeenSeq,
  )
  const items: StreamItem[] = []
  let day = ''
  for (const message of messages) {
    if (dayOf(message.at) !== day) {
      day = dayOf(message.at)
      items.push({ kind: 'day', key: `day ${day}`, at: message.at })
    }
    if (message.event) items.push({ kind: 'system', key: message.id, message })
    else items.push({ kind: 'message', key: message.id, message, isSeen: message === lastSeen })
  }
  return items
}
