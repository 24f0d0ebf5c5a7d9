import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { View } from '../../../shared/contract/conversation.ts'
import { useMe } from '../../lib/me.ts'
import { useKeys } from '../../lib/use-keys.ts'
import { useNow } from '../../lib/use-now.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { useColleagues } from '../team/use-colleagues.ts'
import styles from './conversation-list.module.css'
import { ListEmpty } from './list-empty.tsx'
import { ListHeader } from './list-header.tsx'
import { ListRow } from './list-row.tsx'
import { ListSkeleton } from './list-skeleton.tsx'
import { rememberRows } from './neighbours.ts'
import { useConversations } from './use-conversations.ts'

const ROW_HEIGHT = 92

interface Props {
  view: View
  conversationId: string | undefined
}

/** A view of the inbox. Windowed: ten thousand rows scroll like ten. */
export function ConversationList({ view, conversationId }: Props) {
  const { rows, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useConversations(view)
  const { nameOf } = useColleagues()
  const me = useMe()
  const now = useNow()
  const navigate = useNavigate()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  const shown = virtualizer.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0

  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - 10) fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, last, rows.length, fetchNextPage])

  useEffect(() => rememberRows(rows), [rows])

  const focusedId = () => {
    const { activeElement } = document
    return activeElement instanceof HTMLElement ? activeElement.dataset.row : undefined
  }
  const move = (by: 1 | -1) => {
    const at = rows.findIndex(({ id }) => id === (focusedId() ?? conversationId))
    const next = rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (!next) return
    virtualizer.scrollToIndex(rows.indexOf(next), { align: 'auto' })
    // The row may have to be drawn first.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus())
  }
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const id = focusedId()
      if (id) navigate({ to: '/inbox/$view/{-$conversationId}', params: { view, conversationId: id } })
    },
  })

  return (
    <div className={styles.list}>
      <ListHeader view={view} />
      <div ref={scroller} className={styles.scroller}>
        {isPending && <ListSkeleton />}
        {error && rows.length === 0 && <ErrorState error={error} onRetry={refetch} />}
        {!isPending && !error && rows.length === 0 && <ListEmpty view={view} />}
        <ul className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <li key={key} className={styles.place} style={{ transform: `translateY(${start}px)` }}>
                <ListRow
                  row={row}
                  view={view}
                  isOpen={row.id === conversationId}
                  now={now}
                  assigneeName={nameOf(row.assigneeId)}
                  isMine={row.assigneeId === me.id}
                />
              </li>
            )
          })}
        </ul>
        {isFetchingNextPage && <ListSkeleton rows={2} />}
      </div>
    </div>
  )
}
