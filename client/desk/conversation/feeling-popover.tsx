import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskMessage, Sentiment } from '../../../shared/contract/message.ts'
import { useHasRole } from '../../lib/me.ts'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import { Popover } from '../../ui/popover/popover.tsx'
import { wordsOf } from './evidence.ts'
import styles from './feeling-popover.module.css'
import { MarkCorrection } from './mark-correction.tsx'
import { timesInTen } from './times-in-ten.ts'

export interface FeelingPopoverProps {
  message: DeskMessage
  sentiment: Sentiment
  hint: string
  trigger: ReactNode
}

/** How a message was read, how sure that is, from which words, and the way to say that it is wrong. */
export default function FeelingPopover({ message, sentiment, hint, trigger }: FeelingPopoverProps) {
  const id = useId()
  return (
    <Popover trigger={trigger} hint={hint} labelledBy={`${id}-reading`} describedBy={`${id}-basis`}>
      <Reading id={id} sentiment={sentiment} />
      <Correcting message={message} sentiment={sentiment} />
    </Popover>
  )
}

function Reading({ id, sentiment }: { id: string; sentiment: Sentiment }) {
  const { t } = useTranslation()
  const { label, confidence } = sentiment
  const words = wordsOf(sentiment)
  const count = timesInTen(confidence)
  return (
    <>
      <p id={`${id}-reading`} className={styles.reading}>
        <span className={styles.shape} aria-hidden="true">
          <FeelingMark feeling={label} label="" />
        </span>
        {t(`desk.feeling.${label}`)}
      </p>
      <div id={`${id}-basis`}>
        <p>{count === null ? t('desk.mark.notMeasured') : t('desk.mark.right', { count })}</p>
        <p className={styles.words}>{words ? t('desk.mark.words', { words }) : t('desk.mark.noWords')}</p>
        <p className={styles.doubt}>{t('desk.mark.doubt')}</p>
      </div>
    </>
  )
}

/** Leads read; only who answers customers says how they sound. */
const Correcting = (props: { message: DeskMessage; sentiment: Sentiment }) =>
  useHasRole('agent') ? <MarkCorrection {...props} /> : null
