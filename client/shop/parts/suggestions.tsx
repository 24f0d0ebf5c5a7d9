import { type Line, quantityOf } from '../cart.ts'
import { PRODUCTS, type ProductId } from '../products.ts'
import { useShop } from '../shop-context.ts'
import { Thumbnail } from './thumbnail.tsx'

/** What the shop has and the cart hasn't: three at most, all where the cart is empty. */
export function Suggestions({ lines, onAdd }: { lines: readonly Line[]; onAdd: (id: ProductId) => void }) {
  const { t, describe, money, currency } = useShop()
  const missing = Object.values(PRODUCTS).filter(({ id }) => quantityOf(lines, id) === 0)
  const shown = lines.length === 0 ? missing : missing.slice(0, 3)
  if (shown.length === 0) return null
  return (
    <section className="suggestions" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{t(lines.length === 0 ? 'cart.range' : 'cart.suggestions')}</h2>
      <ul>
        {shown.map(({ id, price }) => (
          <li key={id}>
            <Thumbnail id={id} />
            <div>
              <p className="name">{describe(id).name}</p>
              <p className="soft">{money(price[currency])}</p>
            </div>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={`${t('cart.add')} ${describe(id).name}`}
              onClick={() => onAdd(id)}
            >
              {t('cart.add')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
