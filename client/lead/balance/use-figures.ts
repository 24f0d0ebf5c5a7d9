import { useTranslation } from 'react-i18next'
import type { Withheld } from '../../../shared/contract/quality.ts'
import type { Word } from '../../../shared/quality/words.ts'
import { localeOf } from '../../lib/format.ts'
import { isoWeek } from '../../lib/iso-week.ts'

/** How the page writes its figures: one decimal, the interval in words, what is missing in words. */
export function useFigures() {
  const { t } = useTranslation()
  const locale = localeOf()
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    // No −0,0.
    signDisplay: 'negative',
  })
  const plain = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  return {
    one: (value: number) => decimal.format(value),
    tick: (value: number) => plain.format(value),
    percent: (share: number) => percent.format(share),
    interval: ({ low, high }: { low: number; high: number }) =>
      t('lead.balance.interval', { low: decimal.format(low), high: decimal.format(high) }),
    answers: (count: number) => t('lead.balance.answers', { count }),
    contacts: (count: number) => t('lead.balance.contacts', { count }),
    word: (word: Word) => t(`lead.balance.words.${word}`),
    /** Why a pair is not shown, how many answers are missing, and when they will be there. */
    whyWithheld: (withheld: Withheld | null, answers: number, timeZone: string): string[] => {
      if (!withheld) return []
      switch (withheld.reason) {
        case 'floor':
          return [
            t('lead.balance.floor', { count: answers, floor: withheld.floor }),
            withheld.reachedAt === null
              ? t('lead.balance.missing', { count: withheld.missing })
              : t('lead.balance.missingUntil', {
                  count: withheld.missing,
                  week: isoWeek(withheld.reachedAt, timeZone),
                }),
          ]
        default:
          return [t(`lead.balance.${withheld.reason}`)]
      }
    },
  }
}
