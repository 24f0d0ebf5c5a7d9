import { useTranslation } from 'react-i18next'
import type { MeasurementChange } from '../../../shared/contract/measurement.ts'
import { ARMS } from '../../../shared/quality/index.ts'
import { formatMoment, formatMoney, formatNumber } from '../../lib/format.ts'
import type { T } from '../../lib/i18n.ts'
import styles from './measurement.module.css'

/** Who changed which settings, from what to what, and why; what was saved together stands together. */
export function Changes({ changes, currency }: { changes: readonly MeasurementChange[]; currency: string }) {
  const { t } = useTranslation()
  if (changes.length === 0) return <p className={styles.soft}>{t('admin.measurement.changes.none')}</p>
  const saved = Map.groupBy(changes, ({ by, at }) => `${at} ${by}`)
  return (
    <ol className={styles.changes}>
      {[...saved].map(
        ([key, [first, ...others]]) =>
          first && (
            <li key={key}>
              {[first, ...others].map((change) => (
                <p key={change.id}>
                  <strong>{t(`admin.measurement.settings.${change.setting}`)}</strong> {written(change, currency, t)}
                </p>
              ))}
              {first.reason && <p className={styles.reason}>{first.reason}</p>}
              <p className={styles.soft}>
                {first.by} · <time dateTime={new Date(first.at).toISOString()}>{formatMoment(first.at)}</time>
              </p>
            </li>
          ),
      )}
    </ol>
  )
}

function written(change: MeasurementChange, currency: string, t: T): string {
  const [from, to] = sidesOf(change, currency, t)
  return t('admin.measurement.changes.fromTo', { from, to })
}

function sidesOf(change: MeasurementChange, currency: string, t: T): [string, string] {
  const percent = (share: number) =>
    share === 0 ? t('admin.measurement.off') : t('admin.measurement.share', { share })
  const money = (amount: number | null) =>
    amount === null ? t('admin.measurement.changes.unset') : formatMoney(amount, currency)
  switch (change.setting) {
    case 'armShares':
      return [change.from, change.to].map((shares) => ARMS.map((arm) => shares[arm]).join(' / ')) as [string, string]
    case 'costPerMinute':
    case 'assumedValue':
      return [money(change.from), money(change.to)]
    case 'policyWeight':
      return [formatNumber(change.from), formatNumber(change.to)]
    case 'takeYourTimeShare':
      return [percent(change.from), percent(change.to)]
  }
}
