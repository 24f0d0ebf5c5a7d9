import type { DeliveryId, Line } from '../cart.ts'
import { sumsOf } from '../checkout.ts'
import { MARKETS } from '../markets.ts'
import { formatRate } from '../money.ts'
import { useShop } from '../shop-context.ts'

interface Props {
  order: { lines: readonly Line[]; delivery: DeliveryId }
  totalLabel?: string
}

export function SumsTable({ order, totalLabel }: Props) {
  const { t, money, currency, language } = useShop()
  const sums = sumsOf(order, currency)
  return (
    <dl className="sums">
      <div>
        <dt>{t('summary.goods')}</dt>
        <dd>{money(sums.goods)}</dd>
      </div>
      <div>
        <dt>{t('summary.shipping')}</dt>
        <dd>{money(sums.shipping)}</dd>
      </div>
      <div data-row="total">
        <dt>{totalLabel ?? t('summary.total')}</dt>
        <dd>{money(sums.total)}</dd>
      </div>
      <div data-row="vat">
        <dt>{t('summary.vat', { rate: formatRate(MARKETS[currency].vatBasisPoints, language) })}</dt>
        <dd>{money(sums.vat)}</dd>
      </div>
    </dl>
  )
}
