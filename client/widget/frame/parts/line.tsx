import type { ChatMessage, PostChat } from '../../../../shared/contract/message.ts'
import type { Queued } from '../../../lib/outbox.ts'
import { Bubble } from '../../../ui/bubble/bubble.tsx'
import type { Line } from '../chat/lines.ts'
import type { Texts } from '../texts.ts'
import styles from './line.module.css'

const locale = (language: string) => (language === 'en' ? 'en-GB' : language)
const format = (language: string, options: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(locale(language), options).format(at)

/** A message that the desk has. */
export function MessageLine({ texts, line, known }: { texts: Texts; line: Line; known: string | null }) {
  const { t, language } = texts
  const { message, isNewDay, receipt } = line
  const { author, body, event, name, at } = message
  const time = () => format(language, { hour: '2-digit', minute: '2-digit' }, at)
  return (
    <div className={styles.line} data-author={author} data-message-id={message.id}>
      {isNewDay && (
        <p className={styles.aside}>{format(language, { weekday: 'long', day: 'numeric', month: 'long' }, at)}</p>
      )}
      {author === 'system' ? (
        event && <p className={styles.aside}>{t(`message.${event}`)}</p>
      ) : (
        <Bubble
          body={body || t('message.removed')}
          side={author === 'customer' ? 'own' : 'other'}
          name={author === 'customer' ? t('message.you') : (name ?? '')}
          isNameShown={author === 'agent' && name !== known}
        />
      )}
      {receipt && <p className={styles.receipt}>{t(`message.${receipt}`, { time: time() })}</p>}
    </div>
  )
}

export interface UnsentActions {
  onRetry: (id: string) => void
  onEdit: (message: ChatMessage['id']) => void
}

/** A message that the desk does not have yet, or would not take. */
export function UnsentLine({ t, entry, onRetry, onEdit }: UnsentActions & { t: Texts['t']; entry: Queued<PostChat> }) {
  const { item, state, reason } = entry
  const isFailed = state === 'failed'
  const why = reason === 'message_too_long' || reason === 'text_unreadable' ? reason : 'other'
  return (
    <div className={styles.line} data-author="customer" data-message-id={item.id} data-state={state}>
      <Bubble body={item.body} side="own" state={isFailed ? 'failed' : 'sending'} name={t('message.you')} />
      {isFailed ? (
        <p className={styles.receipt} data-failed>
          {t('message.failed')} {t(`reason.${why}`)}{' '}
          <button type="button" onClick={() => onRetry(item.id)}>
            {t('message.retry')}
          </button>{' '}
          <button type="button" onClick={() => onEdit(item.id)}>
            {t('message.edit')}
          </button>
        </p>
      ) : (
        <p className={styles.receipt}>{t('message.sending')}</p>
      )}
    </div>
  )
}
