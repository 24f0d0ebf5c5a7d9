import { type Line, lineTotal } from '../cart.ts'
import { PRODUCTS } from '../products.ts'
import { useShop } from '../shop-context.ts'
import { Quantity } from './quantity.tsx'
import { Thumbnail } from './thumbnail.tsx'

interface Props {
  line: Line
  onQuantity: (quantity: number) => void
  onRemove: () => void
}

export function CartLine({ line, onQuantity, onRemove }: Props) {
  const { t, describe, money, currency } = useShop()
  const { name, variant } = describe(line.productId)
  return (
    <li className="cart-line" data-product={line.productId}>
      <Thumbnail id={line.productId} />
      <div className="cart-line-what">
        <p className="name">{name}</p>
        <p className="soft">{variant}</p>
        {line.quantity > 1 && (
          <p className="soft">{t('cart.each', { price: money(PRODUCTS[line.productId].price[currency]) })}</p>
        )}
      </div>
      <p className="amount">{money(lineTotal(line, currency))}</p>
      <div className="cart-line-change">
        <Quantity name={name} quantity={line.quantity} onChange={onQuantity} />
        <button type="button" className="link" aria-label={`${t('cart.remove')} ${name}`} onClick={onRemove}>
          {t('cart.remove')}
        </button>
      </div>
    </li>
  )
}
