import { useState } from 'react'
import { client } from '../../lib/trpc.ts'
import { messagesStore } from '../live/messages-store.ts'

/** Fetches the window before the first message known. */
export function useEarlier(conversationId: string) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const load = async () => {
    const first = messagesStore.of(conversationId)?.messages[0]
    if (!first || state === 'loading') return
    setState('loading')
    try {
      const { messages, hasEarlierMessages } = await client.messages.before.query({ conversationId, seq: first.seq })
      messagesStore.takeEarlier(conversationId, messages, hasEarlierMessages)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return { state, load }
}
