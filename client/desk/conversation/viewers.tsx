import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { Initials } from '../../ui/marks/initials.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import styles from './conversation-header.module.css'
import { usePresence } from './use-conversation.ts'

interface Props {
  conversationId: string
  nameOf: (userId: string | null) => string | null
}

/** Colleagues who have the conversation on screen now. */
export function Viewers({ conversationId, nameOf }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const names = usePresence(conversationId)
    .viewers.filter((id) => id !== me.id)
    .flatMap((id) => nameOf(id) ?? [])
  if (names.length === 0) return null
  const text = t('desk.looking', { names: names.join(', ') })
  return (
    <span className={styles.viewers} title={text}>
      {names.slice(0, 3).map((name) => (
        <Initials key={name} name={name} />
      ))}
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  )
}
