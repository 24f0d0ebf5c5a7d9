import { useTranslation } from 'react-i18next'
import { ARMS, isSmallDesk, sharesFor } from '../../../shared/quality/index.ts'
import { formatNumber } from '../../lib/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../entrance/notice.tsx'
import type { Form } from '../form/use-form.ts'
import { parseDecimal } from './decimal.ts'
import type { Filled, Typed } from './filled-settings.ts'
import styles from './measurement.module.css'
import { NumberField } from './number-field.tsx'

/** Four shares, what they come to, and what a desk of this size usually has. */
export function ArmFields({ form, contactsAWeek }: { form: Form<Typed, Filled>; contactsAWeek: number }) {
  const { t } = useTranslation()
  const sum = ARMS.reduce((total, arm) => total + (parseDecimal(form.values[arm]) || 0), 0)
  const usual = sharesFor(contactsAWeek)
  const isUsual = ARMS.every((arm) => form.values[arm] === String(usual[arm]))
  const isSmall = isSmallDesk(contactsAWeek)
  return (
    <>
      <div className={styles.arms}>
        {ARMS.map((arm) => (
          <NumberField
            key={arm}
            form={form}
            name={arm}
            label={t(`admin.measurement.arms.${arm}`)}
            hint={t(`admin.measurement.arms.${arm}Hint`)}
            wrong={t('admin.measurement.wrong.share')}
          />
        ))}
      </div>
      <output className={styles.sum} data-wrong={sum !== 100 || undefined}>
        {t('admin.measurement.arms.sum', { sum: formatNumber(sum) })}
      </output>
      {form.wrong.has('sum') && <Notice>{t('admin.measurement.wrong.sum')}</Notice>}
      {!isUsual && (
        <Notice tone="calm">
          <div className={styles.offer}>
            <p>
              {t(isSmall ? 'admin.measurement.arms.small' : 'admin.measurement.arms.usual', {
                count: Math.round(contactsAWeek),
              })}
            </p>
            <Button
              size="small"
              onClick={() =>
                form.change({
                  t0: String(usual.t0),
                  t3: String(usual.t3),
                  both: String(usual.both),
                  none: String(usual.none),
                })
              }
            >
              {t('admin.measurement.arms.fill', { shares: ARMS.map((arm) => usual[arm]).join(' / ') })}
            </Button>
          </div>
        </Notice>
      )}
    </>
  )
}
