import { useTranslation } from 'react-i18next'
import type { Balance, DeskCell } from '../../../shared/contract/quality.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import { BigFigure } from './big-figure.tsx'
import { FigureNote } from './figure-note.tsx'
import { STEP_SCALE, scaleOfMinutes } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  balance: Balance
  desk: DeskCell
  onOpen: () => void
}

/** The two figures that are only shown together, for the whole desk. */
export function DeskPair({ balance, desk, onOpen }: Props) {
  const { t } = useTranslation()
  const { one, contacts, answers, percent, whyWithheld } = useFigures()
  const { pair, basis } = desk
  const why = whyWithheld(desk.withheld, desk.answers, balance.timeZone)
  return (
    <Section title={t('lead.balance.desk')}>
      <div className={styles.pair}>
        <BigFigure
          title={t('lead.balance.felt')}
          unit={t('lead.balance.feltUnit')}
          value={pair?.feltUnderstood ?? null}
          text={pair && one(pair.feltUnderstood.mean)}
          scale={STEP_SCALE}
          n={answers(basis?.answers ?? 0)}
          why={why}
          how="felt-understood"
        />
        <BigFigure
          title={t('lead.balance.attention')}
          unit={t('lead.balance.attentionUnit')}
          value={pair?.minutes ?? null}
          text={pair && t('lead.balance.minutes', { value: one(pair.minutes.mean) })}
          scale={scaleOfMinutes([desk])}
          n={contacts(basis?.contacts ?? 0)}
          why={why}
          how="handle-time"
        />
      </div>
      <p className={styles.open}>
        <span>
          {t('lead.balance.answersFrom', { count: desk.contacts, answers: desk.answers })}
          {desk.asked > 0 &&
            ` ${t('lead.balance.askedRate', { count: desk.asked, rate: percent(desk.answers / desk.asked) })}`}
        </span>
        <Button size="small" aria-haspopup="dialog" onClick={onOpen}>
          {t('lead.balance.seeContacts')}
        </Button>
      </p>
      <FigureNote balance={balance} of="desk" />
    </Section>
  )
}
