import { client } from '../../lib/trpc.ts'
import { messagesStore } from './messages-store.ts'

/** Something between what is known and what is newest is missing: asks for all of it. */
export async function fillGap(conversationId: string): Promise<void> {
  const last = messagesStore.of(conversationId)?.messages.at(-1)
  if (!last) return
  // Without a connection the next one fetches the conversation anew.
  const missed = await client.messages.after.query({ conversationId, seq: last.seq }).catch(() => [])
  messagesStore.take(conversationId, missed)
}
