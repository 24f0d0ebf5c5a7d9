import { Copy, Ellipsis, EyeOff } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { formatMoment, formatTime } from '../../lib/format.ts'
import { Bubble } from '../../ui/bubble/bubble.tsx'
import { Menu, MenuItem } from '../../ui/menu/menu.tsx'
import { markEvidence } from './evidence.ts'
import { MessageFeeling } from './message-feeling.tsx'
import styles from './stream.module.css'

interface Props {
  message: DeskMessage
  /** The customer has seen it, and nothing after it. */
  isSeen: boolean
  author: string | null
  onRedact: (message: DeskMessage) => void
}

export const MessageItem = memo(function MessageItem({ message, isSeen, author, onRedact }: Props) {
  const { t } = useTranslation()
  const from = message.author === 'customer' ? 'customer' : message.visibility === 'note' ? 'note' : 'ours'
  const parts = markEvidence(message).map((part) => ({ ...part, text: showBidiControls(part.text) }))
  return (
    <li className={styles.item} data-from={from} data-message={message.id}>
      <div className={styles.line}>
        {message.isRedacted ? (
          <p className={styles.removed}>{t('desk.redact.done')}</p>
        ) : (
          <>
            <Bubble
              body={parts}
              side={from === 'customer' ? 'other' : 'own'}
              material={from === 'note' ? 'note' : 'message'}
              name={from === 'note' ? t('desk.noteBy', { name: author ?? '' }) : (author ?? t('desk.system.somebody'))}
            />
            <Menu
              align={from === 'customer' ? 'start' : 'end'}
              trigger={
                <button type="button" className={styles.more} aria-label={t('desk.messageMenu')}>
                  <Ellipsis size={16} />
                </button>
              }
            >
              <MenuItem icon={<Copy size={15} />} onSelect={() => navigator.clipboard.writeText(message.body)}>
                {t('common.copy')}
              </MenuItem>
              <MenuItem icon={<EyeOff size={15} />} tone="danger" onSelect={() => onRedact(message)}>
                {t('desk.redact.action')}
              </MenuItem>
            </Menu>
          </>
        )}
      </div>
      <footer className={styles.foot}>
        {from === 'customer' && message.sentiment && <MessageFeeling message={message} sentiment={message.sentiment} />}
        {from === 'note' && <span>{t('desk.note')}</span>}
        {from !== 'customer' && author && <span aria-hidden="true">{author.split(' ')[0]}</span>}
        <time dateTime={new Date(message.at).toISOString()} title={formatMoment(message.at)}>
          {formatTime(message.at)}
        </time>
        {isSeen && <span>{t('desk.seen')}</span>}
      </footer>
    </li>
  )
})
