import { useEffect, useState } from 'preact/hooks'
import { DECLINED_CARD } from './cards.ts'
import { newCheckout, sumsOf } from './checkout.ts'
import { checkoutStarted, paymentFailed, paymentInfoEntered, stepViewed } from './events.ts'
import { page, track } from './lyhord.ts'
import { Frame } from './parts/frame.tsx'
import { Notice } from './parts/notice.tsx'
import { OrderLines } from './parts/summary.tsx'
import { SumsTable } from './parts/sums-table.tsx'
import { SHOP_NAME, type Shop, ShopContext } from './shop-context.ts'

/** One thing, one button, and a bank that says no: enough to see that the desk's script lives under a strict policy. */
export function StrictShop({ shop }: { shop: Shop }) {
  const { t, money, currency, describe } = shop
  const [checkout, setCheckout] = useState(() => newCheckout(currency, [{ productId: 'throw', quantity: 1 }]))
  const [first] = useState(checkout)

  useEffect(() => {
    document.title = `${t('strict.title')} · ${SHOP_NAME}`
    page('Checkout payment', { title: document.title, url: location.href, path: location.pathname })
    track(...checkoutStarted(first, describe))
    track(...stepViewed(first, 'payment', describe))
  }, [first, describe, t])

  const handlePay = () => {
    const tried = { ...checkout, attempts: checkout.attempts + 1 }
    setCheckout(tried)
    track(...paymentInfoEntered(tried))
    track(...paymentFailed(tried, 'card_declined', DECLINED_CARD))
  }

  return (
    <ShopContext.Provider value={shop}>
      <Frame>
        <div className="step" data-step="strict">
          <div className="step-main">
            <h1>{t('strict.title')}</h1>
            <p className="soft hint">{t('strict.policy')}</p>
            {checkout.attempts > 0 && (
              <Notice kind="declined" title={t('payment.failed.title')} moment={checkout.attempts}>
                {`${t('payment.failed.card_declined.body')} ${t('payment.failed.kept')}`}
              </Notice>
            )}
            <OrderLines lines={checkout.lines} />
            <SumsTable order={checkout} />
            <button type="button" className="button" onClick={handlePay}>
              {t('payment.pay', { amount: money(sumsOf(checkout, currency).total) })}
            </button>
            <p className="soft">{t('summary.demo')}</p>
          </div>
        </div>
      </Frame>
    </ShopContext.Provider>
  )
}
