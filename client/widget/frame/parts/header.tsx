import type { ChatState } from '../../../../shared/contract/chat.ts'
import type { Texts } from '../texts.ts'
import styles from './header.module.css'

type T = Texts['t']

interface Props {
  t: T
  chat: ChatState | null
  isRefused: boolean
  onClose: (() => void) | null
}

/** Who is there, and how long an answer honestly takes. */
export function Header({ t, chat, isRefused, onClose }: Props) {
  const name = chat?.conversation?.agentName
  const brand = chat?.brand.name ?? ''
  return (
    <header className={styles.header}>
      {chat && (
        <span className={styles.initial} aria-hidden="true">
          {[...(name || brand)][0]}
        </span>
      )}
      <div>
        <h1 className={styles.name} tabIndex={-1} id="title">
          {name ? t('agentAt', { name, brand }) : brand}
        </h1>
        <p className={styles.wait}>{chat ? waitingText(t, chat) : !isRefused && t('connecting')}</p>
      </div>
      {onClose && (
        <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      )}
    </header>
  )
}

/** A promise only where people's waits of the last hours carry it. */
function waitingText(t: T, { availability: { isOpen, waitMinutes, isLongerThanUsual }, conversation }: ChatState) {
  if (conversation?.status === 'closed') return t('wait.conversationClosed')
  if (!isOpen) return t('wait.closed')
  if (waitMinutes === null) return t('wait.open')
  return t(isLongerThanUsual ? 'wait.longer' : 'wait.minutes', { count: waitMinutes })
}
