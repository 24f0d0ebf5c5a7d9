import { useTranslation } from 'react-i18next'
import type { BalanceCell, Mean } from '../../../shared/quality/index.ts'
import { localeOf } from '../../lib/format.ts'

/** How the page writes its figures: one decimal, the interval in words, what is missing in words. */
export function useFigures() {
  const { t } = useTranslation()
  const locale = localeOf()
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const plain = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return {
    one: (value: number) => decimal.format(value),
    tick: (value: number) => plain.format(value),
    percent: (share: number) => percent.format(share),
    interval: ({ low, high }: Mean) =>
      t('lead.balance.interval', { low: decimal.format(low), high: decimal.format(high) }),
    answers: (count: number) => t('lead.balance.answers', { count }),
    contacts: (count: number) => t('lead.balance.contacts', { count }),
    /** Why a pair is not shown, and how many answers are missing. */
    whyWithheld: ({ answers, withheld }: BalanceCell): string[] => {
      if (withheld?.reason === 'floor')
        return [
          t('lead.balance.floor', { count: answers, floor: withheld.floor }),
          t('lead.balance.missing', { count: withheld.missing }),
        ]
      return withheld ? [t('lead.balance.complement')] : []
    },
  }
}
