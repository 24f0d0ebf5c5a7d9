import { useSyncExternalStore } from 'react'
import type { Visibility } from '../../../shared/contract/message.ts'
import { drafts } from './drafts.ts'

/** What is written and not sent, in one conversation and of one kind. */
export function useDraft(conversationId: string, visibility: Visibility) {
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of(conversationId, visibility))
  return {
    body: draft?.body ?? '',
    state: draft?.state ?? 'saved',
    setBody: (body: string) => drafts.write({ conversationId, visibility, body }),
  }
}
