import { newCheckout, type PlacedOrder, type Step } from '../checkout.ts'
import { StepHead } from '../parts/step-head.tsx'
import { OrderLines } from '../parts/summary.tsx'
import { SumsTable } from '../parts/sums-table.tsx'
import type { Currency } from '../settings.ts'
import { useShop } from '../shop-context.ts'
import type { UpdateCheckout } from '../use-checkout.ts'

interface Props {
  order: PlacedOrder
  currency: Currency
  update: UpdateCheckout
  goTo: (step: Step) => void
}

export function ReceiptStep({ order, currency, update, goTo }: Props) {
  const { t } = useShop()
  const { address, delivery } = order
  const handleAgain = () => {
    update(() => newCheckout(currency))
    goTo('cart')
  }

  return (
    <div className="step" data-step="receipt">
      <div className="step-main">
        <StepHead step="receipt" title={t('receipt.title', { name: address.name.trim().split(/\s+/)[0] ?? '' })} />
        <p className="order-number">{t('receipt.order', { order: order.orderId })}</p>
        <p className="soft">{t('receipt.mail', { email: address.email })}</p>
        <dl className="receipt-facts">
          <div>
            <dt>{t('receipt.deliveredTo')}</dt>
            <dd>
              {address.name}
              <br />
              {address.street}
              <br />
              {address.postcode} {address.city}
            </dd>
          </div>
          <div>
            <dt>{t('receipt.delivery')}</dt>
            <dd>
              {t(`delivery.${delivery}.name`)}
              <br />
              {t(`delivery.${delivery}.time`)}
            </dd>
          </div>
        </dl>
        <button type="button" className="button" data-kind="quiet" onClick={handleAgain}>
          {t('receipt.again')}
        </button>
      </div>
      <aside className="summary" aria-labelledby="summary-title">
        <h2 id="summary-title">{t('summary.title')}</h2>
        <OrderLines lines={order.lines} />
        <SumsTable order={order} totalLabel={t('receipt.paid')} />
      </aside>
    </div>
  )
}
