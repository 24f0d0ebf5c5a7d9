import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ConversationDetail, ListeningCue } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { myId } from '../../lib/me.ts'
import { openStorage } from '../../lib/open-storage.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { createDismissals } from './dismissals.ts'

const PAUSE_MS = 500

interface Seen {
  conversation: { id: string; assigneeId: string | null }
  messages: readonly DeskMessage[]
  promises: ConversationDetail['promises']
}

/** The cues to show, and how to put one away. Asked for anew when the conversation has gone on, a burst of messages once. */
export function useCues({ conversation, messages, promises }: Seen) {
  const { id: conversationId, assigneeId } = conversation
  const dismissals = useMemo(() => createDismissals(openStorage('localStorage'), `lyhord.desk.cues.${myId()}`), [])
  const [, setDismissed] = useState(0)
  const key = trpc.conversations.cues.queryKey({ conversationId })
  const { data = [] } = useQuery({
    queryKey: [...key, useSettled(stateOf(messages)), assigneeId],
    // Told only with the next question, so that putting one away brings up no other in its place.
    queryFn: ({ signal }) =>
      client.conversations.cues.query({ conversationId, dismissed: dismissals.of(conversationId) }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const isGone = ({ id }: ListeningCue) =>
    messages.some((message) => message.id === id && message.isRedacted) ||
    promises.some((promise) => promise.id === id && promise.keptAt !== null)
  return {
    cues: data.filter((cue) => !isGone(cue) && !dismissals.has(conversationId, cue)),
    dismiss(cue: ListeningCue) {
      dismissals.add(conversationId, cue)
      setDismissed((count) => count + 1)
    },
  }
}

/** What the cues hang on, in a word: how far customer and agents have written, and whose words were taken out. */
const stateOf = (messages: readonly DeskMessage[]): string =>
  `${messages.findLast(({ author, visibility }) => author !== 'system' && visibility === 'public')?.seq ?? 0} ${
    messages.filter(({ isRedacted }) => isRedacted).length
  }`

/** The value as soon as it has stood a while; the first at once. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
