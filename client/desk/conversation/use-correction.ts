import { useMutation, useQuery } from '@tanstack/react-query'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import type { ScoreLabel } from '../../../shared/sentiment/index.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'

/** What this agent said of a mark, and saying it: shown at once, and as it was where the server does not agree. */
export function useCorrection({ id: messageId, conversationId }: DeskMessage) {
  const { data = [] } = useQuery(trpc.messages.corrections.queryOptions({ conversationId }))
  const key = trpc.messages.corrections.queryKey({ conversationId })
  const { mutate, error, variables, isSuccess } = useMutation(
    trpc.messages.correctMark.mutationOptions({
      onMutate: async ({ saysLabel }) => {
        await queryClient.cancelQueries({ queryKey: key })
        const before = queryClient.getQueryData(key)
        queryClient.setQueryData(key, (all = []) => [
          ...all.filter((one) => one.messageId !== messageId),
          ...(saysLabel ? [{ messageId, saysLabel }] : []),
        ])
        return { before }
      },
      onError: (_error, _said, kept) => queryClient.setQueryData(key, kept?.before ?? []),
      // Whatever was cancelled above, or said in another tab.
      onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
    }),
  )
  return {
    saysLabel: data.find((one) => one.messageId === messageId)?.saysLabel ?? null,
    say: (saysLabel: ScoreLabel | null) => mutate({ messageId, saysLabel }),
    isTakenBack: isSuccess && variables.saysLabel === null,
    error,
  }
}
