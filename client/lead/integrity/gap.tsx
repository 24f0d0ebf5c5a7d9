import { useTranslation } from 'react-i18next'
import { reachOf } from '../../../shared/quality/estimate.ts'
import type { Integrity } from '../../../shared/quality/integrity.ts'
import { wordsFor } from '../../../shared/quality/words.ts'
import { localeOf } from '../../lib/format.ts'
import { Section } from '../../ui/page/page.tsx'
import styles from './integrity.module.css'

const WORDS = { clearly_above: 'more', clearly_below: 'less', not_distinguishable: 'same' } as const

/** The desk's gap between what is answered at once and what is remembered (§9). */
export function Gap({ gap }: Pick<Integrity, 'gap'>) {
  const { t } = useTranslation()
  const number = new Intl.NumberFormat(localeOf(), { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const plain = new Intl.NumberFormat(localeOf(), { maximumFractionDigits: 2 })
  const [word] = gap ? wordsFor([{ mean: gap.gap, sd: gap.standardError }]) : []
  return (
    <Section title={t('lead.integrity.gap.title')} lede={t('lead.integrity.gap.lede')}>
      {gap && word ? (
        <p>
          <strong className={styles.big}>{t('lead.integrity.gap.value', { value: number.format(gap.gap) })}</strong>{' '}
          <span className={styles.soft}>
            {t('lead.integrity.gap.range', { value: plain.format(reachOf() * gap.standardError) })}.{' '}
            {t(`lead.integrity.gap.${WORDS[word]}`)}
          </span>
        </p>
      ) : (
        <p className={styles.soft}>{t('lead.integrity.gap.none')}</p>
      )}
    </Section>
  )
}
