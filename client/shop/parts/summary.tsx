import { useEffect, useState } from 'preact/hooks'
import { type DeliveryId, type Line, lineTotal } from '../cart.ts'
import { sumsOf } from '../checkout.ts'
import { useShop } from '../shop-context.ts'
import { SumsTable } from './sums-table.tsx'
import { Thumbnail } from './thumbnail.tsx'

const WIDE = '(min-width: 60rem)'

function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const media = matchMedia(WIDE)
    const handleChange = () => setIsWide(media.matches)
    media.addEventListener('change', handleChange)
    return () => media.removeEventListener('change', handleChange)
  }, [])
  return isWide
}

/** The order beside the form; on a phone folded to its sum, so that the form comes first. */
export function Summary({ order }: { order: { lines: readonly Line[]; delivery: DeliveryId } }) {
  const { t, money, currency } = useShop()
  if (useIsWide()) {
    return (
      <aside className="summary" aria-labelledby="summary-title">
        <h2 id="summary-title">{t('summary.title')}</h2>
        <OrderLines lines={order.lines} />
        <SumsTable order={order} />
        <p className="soft">{t('summary.demo')}</p>
      </aside>
    )
  }
  return (
    <details className="summary">
      <summary>
        <span>{t('summary.show')}</span> <strong>{money(sumsOf(order, currency).total)}</strong>
      </summary>
      <OrderLines lines={order.lines} />
      <SumsTable order={order} />
      <p className="soft">{t('summary.demo')}</p>
    </details>
  )
}

export function OrderLines({ lines }: { lines: readonly Line[] }) {
  const { describe, money, currency } = useShop()
  return (
    <ul className="order-lines">
      {lines.map((line) => (
        <li key={line.productId}>
          <Thumbnail id={line.productId} />
          <div>
            <p className="name">{describe(line.productId).name}</p>
            <p className="soft">
              {line.quantity} × {describe(line.productId).variant}
            </p>
          </div>
          <p className="amount">{money(lineTotal(line, currency))}</p>
        </li>
      ))}
    </ul>
  )
}
