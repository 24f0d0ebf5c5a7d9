import { useTranslation } from 'react-i18next'
import type { BalanceCell } from '../../../shared/quality/index.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import { BigFigure } from './big-figure.tsx'
import { FigureNote, type Span } from './figure-note.tsx'
import { type Scale, STEP_SCALE } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  cell: BalanceCell
  span: Span
  minutes: Scale
  onOpen: (dimension: 'desk', key: string) => void
}

/** The two figures that are only shown together, for the whole desk. */
export function DeskPair({ cell, span, minutes, onOpen }: Props) {
  const { t } = useTranslation()
  const { one, contacts, answers, percent, whyWithheld } = useFigures()
  const { feltUnderstood, attention } = cell
  return (
    <Section title={t('lead.balance.desk')}>
      <div className={styles.pair}>
        <BigFigure
          title={t('lead.balance.felt')}
          unit={t('lead.balance.feltUnit')}
          value={feltUnderstood}
          text={feltUnderstood && one(feltUnderstood.mean)}
          scale={STEP_SCALE}
          n={answers(cell.answers)}
          why={whyWithheld(cell)}
        />
        <BigFigure
          title={t('lead.balance.attention')}
          unit={t('lead.balance.attentionUnit')}
          value={attention}
          text={attention && t('lead.balance.minutes', { value: one(attention.mean) })}
          scale={minutes}
          n={contacts(cell.contacts)}
          why={whyWithheld(cell)}
        />
      </div>
      <p className={styles.open}>
        <span>
          {t('lead.balance.answersFrom', {
            count: cell.contacts,
            answers: cell.answers,
            rate: percent(cell.responseRate),
          })}
        </span>
        <Button size="small" aria-haspopup="dialog" onClick={() => onOpen('desk', cell.key)}>
          {t('lead.balance.seeContacts')}
        </Button>
      </p>
      <FigureNote span={span} contacts={cell.contacts} answers={cell.answers} />
    </Section>
  )
}
