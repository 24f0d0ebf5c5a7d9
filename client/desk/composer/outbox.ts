import { v7 as uuidv7 } from 'uuid'
import type { AppRouter } from '../../../server/router.ts'
import type { DeskMessage, PostMessage } from '../../../shared/contract/message.ts'
import { myId } from '../../lib/me.ts'
import { createOutbox, type Outbox } from '../../lib/outbox.ts'
import { createOutboxStore } from '../../lib/outbox-store.ts'
import { socket } from '../../lib/socket.ts'
import { callOver } from '../../lib/socket-calls.ts'
import { fillGap } from '../live/fill-gap.ts'
import { messagesStore } from '../live/messages-store.ts'

let mine: Outbox<PostMessage> | undefined

/** What this person sent here and is not acknowledged yet; it survives reconnects and reloads. */
export function outbox(): Outbox<PostMessage> {
  mine ??= open(myId())
  return mine
}

function open(userId: string) {
  const calls = callOver<AppRouter>(socket)
  const box = createOutbox<PostMessage, DeskMessage>({
    store: createOutboxStore<PostMessage>(localStorage, `lyhord.desk.outbox.${userId}`),
    send: (item) => calls.messages.post.mutate(item),
    onAcknowledged(message, item) {
      if (!messagesStore.take(message.conversationId, [message])) fillGap(message.conversationId)
      box.settle(item.id)
    },
  })
  // A push may bring a message home while its acknowledgement is lost.
  messagesStore.subscribe(() => {
    for (const { item } of box.entries()) if (messagesStore.has(item.conversationId, item.id)) box.settle(item.id)
  })
  // Another tab of this browser may have added or settled something.
  window.addEventListener('storage', () => box.sync())
  return box
}

/** Hands a message over to be sent. `seenSeq` is the last one on screen: a colleague's newer reply stops the sending. */
export const send = (message: Omit<PostMessage, 'id'>): void => outbox().add({ id: uuidv7(), ...message })

/** Sends what was stopped by a colleague's reply, now that it has been read. */
export function sendAnyway(id: string, seenSeq: number): void {
  const item = outbox().takeBack(id)
  if (item) outbox().add({ ...item, seenSeq })
}
