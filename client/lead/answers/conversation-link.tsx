import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

interface Props {
  conversationId: string | null
  number: number | null
}

/** The way from a figure or an answer to the conversation behind it. Nothing where it is shown without. */
export function ConversationLink({ conversationId, number }: Props) {
  const { t } = useTranslation()
  if (!conversationId) return null
  return (
    <Link to="/inbox/$view/{-$conversationId}" params={{ view: 'closed', conversationId }}>
      {t('lead.conversation', { number: number ?? '' })}
    </Link>
  )
}
