import { useTranslation } from 'react-i18next'
import styles from './stream.module.css'
import { usePresence } from './use-conversation.ts'

interface Props {
  conversationId: string
  customerName: string
  nameOf: (userId: string | null) => string | null
}

/** Who writes now. The line is always there, so that nothing jumps. */
export function TypingLine({ conversationId, customerName, nameOf }: Props) {
  const { t } = useTranslation()
  const [who] = usePresence(conversationId).typing
  const name = who === 'customer' ? customerName : nameOf(who ?? null)
  return (
    <p className={styles.typing} aria-live="polite">
      {name && t('desk.typing', { name })}
    </p>
  )
}
