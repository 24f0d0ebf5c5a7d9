import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import type { Visibility } from '../../../shared/contract/message.ts'
import { cleanTyped, MESSAGE_LIMIT } from '../../../shared/text/clean.ts'
import { formatNumber } from '../../lib/format.ts'
import { useKeys } from '../../lib/use-keys.ts'
import { Button } from '../../ui/button/button.tsx'
import { messagesStore } from '../live/messages-store.ts'
import styles from './composer.module.css'
import { drafts } from './drafts.ts'
import { send } from './outbox.ts'
import { Stopped } from './stopped.tsx'
import { useDraft } from './use-draft.ts'
import { useTypingSignal } from './use-typing-signal.ts'

const SEND_KEYS = navigator.platform.startsWith('Mac') ? '⌘↵' : 'Ctrl ↵'
const KINDS: readonly Visibility[] = ['public', 'note']

interface Props {
  conversation: ConversationRow
  nameOf: (userId: string | null) => string | null
  /** Escape: to where reading goes on. */
  onLeave: () => void
}

/** Reply and note: each with its own draft, so that no text can slip from one into the other. */
export function Composer({ conversation, nameOf, onLeave }: Props) {
  const { t } = useTranslation()
  const { id: conversationId, status } = conversation
  const [kind, setKind] = useState<Visibility>(status === 'closed' ? 'note' : 'public')
  const { body, state, setBody } = useDraft(conversationId, kind)
  const field = useRef<HTMLTextAreaElement>(null)
  const { typed, stopped } = useTypingSignal(conversationId, kind)

  const choose = (next: Visibility) => {
    setKind(next)
    field.current?.focus()
  }
  useKeys({ reply: () => choose('public'), note: () => choose('note') })

  useEffect(() => {
    if (status === 'closed') setKind('note')
  }, [status])

  const cleaned = cleanTyped(body)
  const over = cleaned.length - MESSAGE_LIMIT
  const isClosed = status === 'closed' && kind === 'public'
  const maySend = cleaned.trim() !== '' && over <= 0 && !isClosed

  const handleSend = () => {
    if (!maySend) return
    const seenSeq = messagesStore.of(conversationId)?.messages.at(-1)?.seq ?? 0
    send({ conversationId, visibility: kind, body: cleaned, seenSeq })
    drafts.clear(conversationId, kind)
    stopped()
    field.current?.focus()
  }

  return (
    <section className={styles.composer} data-kind={kind} aria-label={t('desk.composer.label')}>
      <Stopped conversationId={conversationId} nameOf={nameOf} />
      <div className={styles.kinds} role="radiogroup" aria-label={t('desk.composer.kind')}>
        {KINDS.map((value) => (
          <label key={value} className={styles.kind}>
            <input
              type="radio"
              name={`kind-${conversationId}`}
              checked={kind === value}
              onChange={() => setKind(value)}
            />
            {t(`desk.composer.${value}`)}
          </label>
        ))}
      </div>
      <textarea
        ref={field}
        className={styles.field}
        dir="auto"
        rows={2}
        value={body}
        aria-label={kind === 'note' ? t('desk.composer.notePlaceholder') : t('desk.composer.replyPlaceholder')}
        placeholder={
          isClosed
            ? t('desk.composer.closed')
            : t(`desk.composer.${kind === 'note' ? 'notePlaceholder' : 'replyPlaceholder'}`)
        }
        aria-invalid={over > 0 || undefined}
        onChange={(event) => {
          setBody(event.target.value)
          typed()
        }}
        onBlur={stopped}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) {
            event.preventDefault()
            handleSend()
          } else if (event.key === 'Escape') onLeave()
        }}
      />
      <footer className={styles.foot}>
        <span className={styles.state} data-over={over > 0 || undefined} role="status">
          {isClosed
            ? t('desk.composer.closed')
            : over > 0
              ? t('desk.composer.over', { count: over, number: formatNumber(over) })
              : body !== '' && (state === 'saved' ? t('desk.composer.saved') : t('desk.composer.kept'))}
        </span>
        <Button kind="primary" keys={SEND_KEYS} disabled={!maySend} onClick={handleSend}>
          {kind === 'note' ? t('desk.composer.addNote') : t('desk.composer.send')}
        </Button>
      </footer>
    </section>
  )
}
