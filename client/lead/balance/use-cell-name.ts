import { useTranslation } from 'react-i18next'
import type { Dimension } from '../../../shared/contract/quality.ts'
import { NO_KEY } from '../../../shared/quality/shown-by.ts'
import type { T } from '../../lib/i18n.ts'
import { channelName } from '../answers/channel-name.ts'

/** What a cell is called on screen. A code that the catalogue lacks, as an import may bring, stands as it is. */
export function useCellName(dimension: Dimension): (key: string, own?: string | null) => string {
  const { t } = useTranslation()
  return (key, own) => {
    switch (dimension) {
      case 'desk':
        return t('lead.balance.desk')
      case 'channel':
        return channelName(key, t)
      case 'team':
        return own ?? (key === NO_KEY ? t('lead.balance.noTeam') : t('lead.balance.formerTeam'))
      case 'stage':
        return key === NO_KEY ? t('lead.balance.noStage') : known(t, `stages.${key}`, key)
      case 'topic':
        return known(t, `topics.${key}`, key)
    }
  }
}

const known = (t: T, name: string, otherwise: string): string =>
  (t as (name: string, options: { defaultValue: string }) => string)(name, { defaultValue: otherwise })
