import { useInfiniteQuery } from '@tanstack/react-query'
import type { View } from '../../../shared/contract/conversation.ts'
import { useBrand } from '../../lib/me.ts'
import { trpc } from '../../lib/trpc.ts'

/** The rows of a view, in windows as the list is scrolled. */
export function useConversations(view: View) {
  const { id: brandId } = useBrand()
  const query = useInfiniteQuery(
    trpc.conversations.list.infiniteQueryOptions({ brandId, view }, { getNextPageParam: ({ cursor }) => cursor }),
  )
  return { ...query, rows: query.data?.pages.flatMap((page) => page.rows) ?? [] }
}
