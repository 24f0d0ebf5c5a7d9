import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import styles from './balance.module.css'
import { useFigures } from './use-figures.ts'

export interface Span {
  from: number
  to: number
  timeZone: string
}

interface Props {
  span: Span
  contacts: number
  answers: number
  hasTopics?: boolean
}

/** What a figure means, of when, in whose days, out of how many: under every one. */
export function FigureNote({ span, contacts, answers, hasTopics = false }: Props) {
  const { t } = useTranslation()
  const figures = useFigures()
  const day = new Intl.DateTimeFormat(localeOf(), { dateStyle: 'medium', timeZone: span.timeZone })
  const sentences = [
    t('lead.balance.noteSpan', {
      from: day.format(span.from),
      to: day.format(span.to),
      zone: span.timeZone,
      contacts: figures.contacts(contacts),
      answers: figures.answers(answers),
    }),
    t('lead.balance.noteFelt'),
    t('lead.balance.noteAttention'),
    t('lead.balance.noteInterval'),
    ...(hasTopics ? [t('lead.balance.noteTopic')] : []),
  ]
  return <p className={styles.note}>{sentences.join(' ')}</p>
}
