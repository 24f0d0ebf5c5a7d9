import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskMessage, Sentiment } from '../../../shared/contract/message.ts'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import { Tooltip } from '../../ui/tooltip/tooltip.tsx'
import { wordsOf } from './evidence.ts'
import type { FeelingPopoverProps } from './feeling-popover.tsx'
import styles from './stream.module.css'

const Bare = ({ trigger, hint }: FeelingPopoverProps) => <Tooltip text={hint}>{trigger}</Tooltip>
const FeelingPopover = lazy<ComponentType<FeelingPopoverProps>>(() =>
  import('./feeling-popover.tsx').catch(() => ({ default: Bare })),
)

interface Props {
  message: DeskMessage
  sentiment: Sentiment
}

/**
 * How a message sounded, with the words it came from on hover and focus: a guess about a text, open to doubt. Pressed, it tells how
 * far to trust it, and an agent may say that it is wrong; what draws that comes after the first view.
 */
export function MessageFeeling({ message, sentiment }: Props) {
  const { t } = useTranslation()
  const feeling = t(`desk.feeling.${sentiment.label}`)
  const words = wordsOf(sentiment)
  const pressed = {
    message,
    sentiment,
    hint: words ? t('desk.evidence', { feeling, words }) : t('desk.noEvidence', { feeling }),
    trigger: (
      <button type="button" className={styles.mark}>
        <FeelingMark feeling={sentiment.label} label={feeling} />
      </button>
    ),
  }
  return (
    <Suspense fallback={<Bare {...pressed} />}>
      <FeelingPopover {...pressed} />
    </Suspense>
  )
}
