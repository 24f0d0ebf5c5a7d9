import { useTranslation } from 'react-i18next'
import type { Balance, MinuteMore as Found } from '../../../shared/contract/quality.ts'
import type { Between } from '../../../shared/quality/estimate.ts'
import type { Finding } from '../../../shared/quality/finding.ts'
import { formatMoney, localeOf } from '../../lib/format.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import table from './balance-table.module.css'
import { FigureNote } from './figure-note.tsx'
import { useCellName } from './use-cell-name.ts'
import { useFigures } from './use-figures.ts'

/** Where more listening pays and where it is wasted (§8), by contacts whose agent was told to take the time it needs. */
export function MinuteMore({ balance }: { balance: Balance }) {
  const { t } = useTranslation()
  const topicName = useCellName('topic')
  const byName = new Intl.Collator(localeOf())
  const { minuteMore } = balance
  if (!minuteMore) return null
  const topics = minuteMore.topics
    .map(({ topic, effect }) => ({ key: topic, name: topicName(topic), effect }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
  return (
    <Section title={t('lead.balance.minute.title')} lede={t('lead.balance.minute.lede')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('lead.balance.by.topic')}</th>
            <th scope="col">{t('lead.balance.minute.time')}</th>
            <th scope="col">{t('lead.balance.minute.felt')}</th>
            <th scope="col">{t('lead.balance.minute.value')}</th>
          </tr>
        </thead>
        <tbody>
          {[{ key: 'all', name: t('lead.balance.minute.pooled'), effect: minuteMore.pooled }, ...topics].map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <Effect effect={row.effect} currency={balance.value.currency} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.open}>
        <HowLink figure="marginal-minute" />
      </p>
      <FigureNote balance={balance} />
    </Section>
  )
}

function Effect({ effect, currency }: { effect: Finding<Found>; currency: string }) {
  const { t } = useTranslation()
  const { one, interval, answers } = useFigures()
  if (!effect.found)
    return (
      <td colSpan={3} className={table.why}>
        {effect.missing ? t('lead.balance.minute.missing', { count: effect.missing }) : t('lead.balance.gapNone')}
      </td>
    )
  const { minutes, feltUnderstood, value, verdict } = effect.found
  const cell = (figure: Between, text: string, more?: string) => (
    <p className={table.figure}>
      <strong>{text}</strong> <span>{interval(figure)}</span> {more && <span>{more}</span>}
    </p>
  )
  return (
    <>
      <td data-label={t('lead.balance.minute.time')}>
        {cell(minutes, t('lead.balance.minutes', { value: one(minutes.mean) }))}
      </td>
      <td data-label={t('lead.balance.minute.felt')}>
        {cell(feltUnderstood, one(feltUnderstood.mean), answers(effect.found.answers))}
      </td>
      <td data-label={t('lead.balance.minute.value')}>
        {value && cell(value, formatMoney(value.mean, currency))}
        <p className={table.word} data-word={verdict === 'undecided' ? 'not_distinguishable' : 'clearly_above'}>
          {t(`lead.balance.minute.${verdict}`)}
        </p>
      </td>
    </>
  )
}
