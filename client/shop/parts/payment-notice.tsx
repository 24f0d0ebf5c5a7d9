import { useRef } from 'preact/hooks'
import { useShop } from '../shop-context.ts'
import type { PaymentNews } from '../use-payment.ts'
import { Notice } from './notice.tsx'

/** What came of the payment: what happened, what is kept, what to do. */
export function PaymentNotice({ news, checks }: { news: PaymentNews; checks: number }) {
  const { t } = useShop()
  const seen = useRef({ news, moment: 0 })
  if (seen.current.news !== news) seen.current = { news, moment: seen.current.moment + 1 }
  const { moment } = seen.current

  if (news.kind === 'unknown') {
    return (
      <Notice kind="waiting" title={t('payment.unknown.title')} moment={moment}>
        {t(checks === 0 ? 'payment.unknown.body' : 'payment.unknown.still')}
      </Notice>
    )
  }
  if (news.kind === 'settled') {
    return (
      <Notice kind="declined" title={t('payment.failed.title')} moment={moment}>
        {t('payment.unknown.settled')}
      </Notice>
    )
  }
  if (news.reason === 'authentication_failed') {
    const why = t(`payment.failed.authentication_failed.${news.wasCancelled ? 'cancelled' : 'body'}`)
    return (
      <Notice kind="declined" title={t('payment.failed.authentication_failed.title')} moment={moment}>
        {`${why} ${t('payment.failed.kept')}`}
      </Notice>
    )
  }
  return (
    <Notice kind="declined" title={t('payment.failed.title')} moment={moment}>
      {`${t(`payment.failed.${news.reason}.body`)} ${t('payment.failed.kept')}`}
    </Notice>
  )
}
