import type { QueryKey } from '@tanstack/react-query'
import type { ConversationDetail, ConversationRow } from '../../../shared/contract/conversation.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { type Change, type Pages, patchPages } from '../list/patch-pages.ts'
import { VIEWS } from '../list/views.ts'

const PAUSE_MS = 400
const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** Every view that is in the cache; one where a row is missing is fetched again. */
export function patchLists(change: Change, userId: string): void {
  const { brandId } = change.state
  for (const view of VIEWS) {
    const key = trpc.conversations.list.infiniteQueryKey({ brandId, view })
    const data = queryClient.getQueryData(key)
    if (!data) continue
    const { data: patched, isMissing } = patchPages(data, view, userId, change)
    setList(key, patched)
    if (isMissing) queryClient.invalidateQueries({ queryKey: key })
  }
}

export function patchDetail(conversationId: string, change: (before: ConversationDetail) => ConversationDetail): void {
  queryClient.setQueryData(trpc.conversations.get.queryKey({ conversationId }), (before) => before && change(before))
}

/** All details that fit. */
export function patchDetails(fits: (detail: ConversationDetail) => boolean, change: Partial<ConversationDetail>): void {
  for (const [key, detail] of queryClient.getQueriesData<ConversationDetail>(trpc.conversations.get.queryFilter()))
    if (detail && fits(detail)) queryClient.setQueryData(key, { ...detail, ...change })
}

/** The counts are asked for, not guessed. */
export const refreshCounts = (brandId: string): void =>
  soon(brandId, () => queryClient.invalidateQueries(trpc.conversations.counts.queryFilter({ brandId })))

/** The way a customer came has grown: a push tells only where they are now. */
export const refreshDetailsOf = (customerId: string): void =>
  soon(customerId, () =>
    queryClient.invalidateQueries({
      ...trpc.conversations.get.pathFilter(),
      predicate: ({ state }) => (state.data as ConversationDetail | undefined)?.customer.id === customerId,
    }),
  )

/** A burst of pushes asks once. */
function soon(what: string, ask: () => void): void {
  if (waiting.has(what)) return
  const act = () => {
    waiting.delete(what)
    ask()
  }
  waiting.set(what, setTimeout(act, PAUSE_MS))
}

/** Nothing is unread any more, as this person sees it. */
export function markRead(conversationId: string): void {
  patchDetail(conversationId, (detail) => ({ ...detail, conversation: { ...detail.conversation, unread: 0 } }))
  const read = (row: ConversationRow) => (row.id === conversationId ? { ...row, unread: 0 } : row)
  for (const [key, data] of queryClient.getQueriesData<Pages>(trpc.conversations.list.infiniteQueryFilter())) {
    const isUnread = data?.pages.some(({ rows }) => rows.some(({ id, unread }) => id === conversationId && unread > 0))
    if (!data || !isUnread) continue
    setList(key, { ...data, pages: data.pages.map((page) => ({ ...page, rows: page.rows.map(read) })) })
  }
}

/** Setting data counts as having fetched it: what is marked to be fetched again stays marked. */
function setList(key: QueryKey, data: Pages): void {
  const isMarked = queryClient.getQueryState(key)?.isInvalidated
  queryClient.setQueryData(key, data)
  if (isMarked) queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' })
}
