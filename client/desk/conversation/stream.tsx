import { ArrowDown } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { formatDayName } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button/button.tsx'
import { useOutbox } from '../composer/use-outbox.ts'
import type { History } from '../live/history.ts'
import { MessageItem } from './message-item.tsx'
import { PendingItem } from './pending-item.tsx'
import styles from './stream.module.css'
import { streamItems } from './stream-items.ts'
import { SystemLine } from './system-line.tsx'
import { TypingLine } from './typing-line.tsx'
import { useEarlier } from './use-earlier.ts'
import { useScroll } from './use-scroll.ts'

interface Props {
  conversation: ConversationRow
  customerName: string
  history: History
  nameOf: (userId: string | null) => string | null
  onRedact: (message: DeskMessage) => void
}

export function Stream({ conversation, customerName, history, nameOf, onRedact }: Props) {
  const { t } = useTranslation()
  const { id, customerSeenSeq } = conversation
  const now = useNow()
  const items = useMemo(() => streamItems(history.messages, customerSeenSeq), [history.messages, customerSeenSeq])
  const pending = useOutbox(id).filter(({ item }) => !history.messages.some((message) => message.id === item.id))
  const earlier = useEarlier(id)
  const { ref, handleScroll, hasNewBelow, toEnd } = useScroll({
    firstKey: history.messages[0]?.id,
    lastKey: pending.at(-1)?.item.id ?? history.messages.at(-1)?.id,
    onTop: () => history.hasEarlier && earlier.state === 'idle' && earlier.load(),
  })
  return (
    <div className={styles.frame}>
      <div
        ref={ref}
        className={styles.stream}
        onScroll={handleScroll}
        role="log"
        aria-label={t('desk.messages')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <ol className={styles.items}>
          {history.hasEarlier && (
            <li className={styles.earlier}>
              <Button kind="quiet" size="small" isBusy={earlier.state === 'loading'} onClick={earlier.load}>
                {earlier.state === 'failed' ? t('desk.earlierFailed') : t('desk.earlier')}
              </Button>
            </li>
          )}
          {items.map((item) =>
            item.kind === 'day' ? (
              <li key={item.key} className={styles.day}>
                <span>{formatDayName(item.at, now)}</span>
              </li>
            ) : item.kind === 'system' ? (
              <SystemLine key={item.key} message={item.message} nameOf={nameOf} customerName={customerName} />
            ) : (
              <MessageItem
                key={item.key}
                message={item.message}
                isSeen={item.isSeen}
                author={item.message.author === 'customer' ? customerName : nameOf(item.message.userId)}
                onRedact={onRedact}
              />
            ),
          )}
          {pending.map((entry) => (
            <PendingItem key={entry.item.id} entry={entry} />
          ))}
        </ol>
        <TypingLine conversationId={id} customerName={customerName} nameOf={nameOf} />
      </div>
      {hasNewBelow && (
        <Button size="small" className={styles.below} onClick={toEnd}>
          <ArrowDown size={15} aria-hidden="true" />
          {t('desk.newBelow')}
        </Button>
      )}
    </div>
  )
}
