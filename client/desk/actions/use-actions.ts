import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ConversationRow, ConversationState } from '../../../shared/contract/conversation.ts'
import { describeError } from '../../lib/errors.ts'
import { useMe } from '../../lib/me.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { toast } from '../../ui/toast/toast.tsx'
import { apply } from '../live/hear.ts'

/** What can be done with a conversation. Shown at once where nobody can object; else when the server agrees. */
export function useActions(conversation: ConversationRow) {
  const { t } = useTranslation()
  const { id: userId } = useMe()
  const conversationId = conversation.id
  const onSuccess = (state: ConversationState) => apply({ state }, userId)
  const onError = (error: unknown) => {
    toast.error(describeError(error, t))
    // What was shown too early, or what somebody else did meanwhile.
    queryClient.invalidateQueries(trpc.conversations.pathFilter())
  }
  const early = (change: Partial<ConversationState>) =>
    apply({ state: { ...stateOf(conversation), ...change } }, userId)

  const take = useMutation(
    trpc.conversations.take.mutationOptions({ onMutate: () => early({ assigneeId: userId }), onSuccess, onError }),
  )
  const pending = useMutation(
    trpc.conversations.setPending.mutationOptions({
      onMutate: () => early({ status: 'pending', waitingSince: null }),
      onSuccess,
      onError,
    }),
  )
  const reopen = useMutation(trpc.conversations.reopen.mutationOptions({ onSuccess, onError }))
  const assign = useMutation(trpc.conversations.assign.mutationOptions({ onSuccess }))
  const transfer = useMutation(trpc.conversations.transfer.mutationOptions({ onSuccess }))
  const snooze = useMutation(trpc.conversations.snooze.mutationOptions({ onSuccess }))
  const close = useMutation(trpc.conversations.close.mutationOptions({ onSuccess }))

  return {
    take: () => conversation.assigneeId === null && take.mutate({ conversationId }),
    setPending: () => pending.mutate({ conversationId }),
    reopen: () => reopen.mutate({ conversationId }),
    // Dialogs show their own errors and close on success.
    assign,
    transfer,
    snooze,
    close,
  }
}

/** The part of a row that pushes carry. */
function stateOf(row: ConversationRow): ConversationState {
  const { customer: _customer, lastLine: _lastLine, feeling: _feeling, unread: _unread, ...state } = row
  return state
}
