import { useTranslation } from 'react-i18next'
import type { Balance } from '../../../shared/contract/quality.ts'
import { formatMoney } from '../../lib/format.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import { FigureNote } from './figure-note.tsx'
import { useFigures } from './use-figures.ts'

/** What a step is worth, and how far what agents believe lies from what customers say. */
export function Worth({ balance }: { balance: Balance }) {
  const { t } = useTranslation()
  return (
    <Section title={t('lead.balance.worth')}>
      <div className={styles.pair}>
        <Rate balance={balance} />
        <Gap gap={balance.gap} />
      </div>
      <FigureNote balance={balance} />
    </Section>
  )
}

function Rate({ balance: { value } }: { balance: Balance }) {
  const { t } = useTranslation()
  const { one } = useFigures()
  const { rate, currency, policyWeight, costPerMinute } = value
  const money = (amount: number) => formatMoney(amount, currency)
  return (
    <div className={styles.figure}>
      <h3>{t('lead.balance.rateTitle')}</h3>
      <p className={styles.unit}>{t('lead.balance.rateUnit')}</p>
      {rate ? (
        <>
          <p className={styles.big}>
            {money(rate.mean)} {rate.isAssumed && <small className={styles.assumed}>{t('lead.balance.assumed')}</small>}
          </p>
          <p className={styles.soft}>
            {t('lead.balance.interval', { low: money(rate.low), high: money(rate.high) })} ·{' '}
            {t('lead.balance.linked', { count: rate.linked })}
          </p>
          {policyWeight !== 1 && (
            <p className={styles.soft}>{t('lead.balance.weight', { weight: one(policyWeight) })}</p>
          )}
          <p className={styles.caveat}>{t(rate.isAssumed ? 'lead.balance.rateAssumed' : 'lead.balance.rateCaveat')}</p>
        </>
      ) : (
        <p className={styles.why}>{t('lead.balance.noRateYet')}</p>
      )}
      <p className={styles.soft}>
        {costPerMinute === null ? t('lead.balance.noCost') : t('lead.balance.cost', { money: money(costPerMinute) })}
      </p>
      <p className={styles.how}>
        <HowLink figure="exchange-rate" />
      </p>
    </div>
  )
}

function Gap({ gap }: { gap: Balance['gap'] }) {
  const { t } = useTranslation()
  const { one, interval } = useFigures()
  return (
    <div className={styles.figure}>
      <h3>{t('lead.balance.gapTitle')}</h3>
      <p className={styles.unit}>{t('lead.balance.gapUnit')}</p>
      {gap.found ? (
        <>
          <p className={styles.big}>{one(gap.found.bias.mean)}</p>
          <p className={styles.soft}>
            {interval(gap.found.bias)} · {t('lead.balance.pairs', { count: gap.found.pairs })}
          </p>
          <p className={styles.caveat}>{t(`lead.balance.gap.${directionOf(gap.found.bias)}`)}</p>
        </>
      ) : (
        <p className={styles.why}>
          {gap.missing ? t('lead.balance.gapMissing', { count: gap.missing }) : t('lead.balance.gapNone')}
        </p>
      )}
      <p className={styles.how}>
        <HowLink figure="empathic-accuracy" />
      </p>
    </div>
  )
}

/** Which way the interval lies; neither where it holds nought. */
function directionOf({ low, high }: { low: number; high: number }): 'higher' | 'lower' | 'same' {
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'same'
}
