import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Voice } from '../../ui/marks/voice.tsx'
import { messagesStore } from '../live/messages-store.ts'
import styles from './composer.module.css'
import { drafts } from './drafts.ts'
import { outbox, sendAnyway } from './outbox.ts'
import { useOutbox } from './use-outbox.ts'

interface Props {
  conversationId: string
  nameOf: (userId: string | null) => string | null
}

/** A colleague replied while this was written: shows it, and asks before anything is sent. */
export function Stopped({ conversationId, nameOf }: Props) {
  const { t } = useTranslation()
  const stopped = useOutbox(conversationId).filter(({ reason }) => reason === 'reply_not_seen')
  const [first] = stopped
  if (!first) return null
  const { messages = [] } = messagesStore.of(conversationId) ?? {}
  const reply = messages.findLast(
    ({ author, visibility, seq }) => author === 'agent' && visibility === 'public' && seq > (first.item.seenSeq ?? 0),
  )
  const lastSeq = messages.at(-1)?.seq ?? 0
  const edit = () => {
    for (const { item } of stopped) {
      if (!outbox().takeBack(item.id)) continue
      const written = drafts.of(conversationId, 'public')?.body
      const body = written ? `${item.body}\n\n${written}` : item.body
      drafts.write({ conversationId, visibility: 'public', body })
    }
  }
  return (
    <div className={styles.stopped} role="alert">
      <p>
        <strong>
          {t('desk.composer.stopped', { name: nameOf(reply?.userId ?? null) ?? t('desk.system.somebody') })}
        </strong>
      </p>
      {reply && <Voice>{reply.body}</Voice>}
      <div className={styles.choices}>
        <Button size="small" onClick={edit}>
          {t('desk.composer.stoppedEdit')}
        </Button>
        <Button
          size="small"
          kind="primary"
          onClick={() => {
            for (const { item } of stopped) sendAnyway(item.id, lastSeq)
          }}
        >
          {t('desk.composer.sendAnyway')}
        </Button>
      </div>
    </div>
  )
}
