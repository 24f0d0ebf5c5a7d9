import { useTranslation } from 'react-i18next'
import type { Sentiment } from '../../../shared/contract/message.ts'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import { Tooltip } from '../../ui/tooltip/tooltip.tsx'
import styles from './stream.module.css'

/** How a message sounded, with the words it came from on hover and focus: a guess about a text, open to doubt. */
export function MessageFeeling({ sentiment: { label, evidence } }: { sentiment: Sentiment }) {
  const { t } = useTranslation()
  const name = t(`desk.feeling.${label}`)
  const words = [...new Set(evidence.map(({ word }) => word))].join(', ')
  return (
    <Tooltip text={words ? t('desk.evidence', { feeling: name, words }) : t('desk.noEvidence', { feeling: name })}>
      <button type="button" className={styles.mark}>
        <FeelingMark feeling={label} label={name} />
      </button>
    </Tooltip>
  )
}
