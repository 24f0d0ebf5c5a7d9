import { useTranslation } from 'react-i18next'
import type { Balance } from '../../../shared/contract/quality.ts'
import type { CutBy } from '../../../shared/quality/shown-by.ts'
import { formatMoment, localeOf } from '../../lib/format.ts'
import styles from './balance.module.css'
import { useFigures } from './use-figures.ts'

interface Props {
  balance: Balance
  /** Which figures it stands under; without it, those of what a step is worth. */
  of?: CutBy | 'desk'
}

/** What a figure means, of when, in whose days, out of how many, and when it was counted: under every one. */
export function FigureNote({ balance: { fromDay, toDay, timeZone, desk, count, isFailing }, of }: Props) {
  const { t } = useTranslation()
  const figures = useFigures()
  // A day has no zone of its own: read and written in the same one it stays itself.
  const day = new Intl.DateTimeFormat(localeOf(), { dateStyle: 'medium', timeZone: 'UTC' })
  const sentences = [
    t('lead.balance.noteSpan', {
      from: day.format(new Date(fromDay)),
      to: day.format(new Date(toDay)),
      zone: timeZone,
      contacts: figures.contacts(desk?.contacts ?? 0),
      answers: figures.answers(desk?.answers ?? 0),
    }),
    ...(of
      ? [
          t('lead.balance.noteFelt'),
          t('lead.balance.noteAttention'),
          t(of === 'desk' ? 'lead.balance.noteDesk' : 'lead.balance.noteAdjusted'),
        ]
      : [t('lead.balance.noteInterval')]),
    ...(of === 'topic' || of === 'team' ? [t(`lead.balance.noteBy.${of}`)] : []),
    count
      ? t('lead.balance.noteCount', {
          when: formatMoment(count.madeAt, timeZone),
          contacts: figures.contacts(count.contacts),
          answers: figures.answers(count.answers),
        })
      : t('lead.balance.noCount'),
    ...(count && count.share < 1 ? [t('lead.balance.noteShare', { share: figures.percent(count.share) })] : []),
    ...(isFailing ? [t('lead.balance.failing')] : []),
  ]
  return <p className={styles.note}>{sentences.join(' ')}</p>
}
