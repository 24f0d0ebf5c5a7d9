import { useTranslation } from 'react-i18next'
import { Topic } from '../../../shared/contract/conversation.ts'
import type { Dimension } from '../../../shared/contract/quality.ts'
import { channelName } from '../answers/channel-name.ts'

/** What a cell is called on screen. A code that the catalogue lacks stands as it is. */
export function useCellName(dimension: Dimension): (key: string) => string {
  const { t } = useTranslation()
  return (key) => {
    if (dimension === 'desk') return t('lead.balance.desk')
    if (dimension === 'channel') return channelName(key, t)
    const topic = Topic.safeParse(key)
    return topic.success ? t(`topics.${topic.data}`) : key
  }
}
