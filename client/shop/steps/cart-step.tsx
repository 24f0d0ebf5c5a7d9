import { useRef, useState } from 'preact/hooks'
import { countItems, type Line, quantityOf, setQuantity } from '../cart.ts'
import type { Checkout, Step } from '../checkout.ts'
import { cartChanged } from '../events.ts'
import { track } from '../lyhord.ts'
import { CartLine } from '../parts/cart-line.tsx'
import { StepHead } from '../parts/step-head.tsx'
import { Suggestions } from '../parts/suggestions.tsx'
import { SumsTable } from '../parts/sums-table.tsx'
import type { ProductId } from '../products.ts'
import { useShop } from '../shop-context.ts'
import type { UpdateCheckout } from '../use-checkout.ts'

type Said = { what: 'removed'; line: Line } | { what: 'added'; line: Line }

export function CartStep(props: { checkout: Checkout; update: UpdateCheckout; goTo: (step: Step) => void }) {
  const { checkout, update, goTo } = props
  const { t, describe } = useShop()
  const [said, setSaid] = useState<Said | null>(null)
  const status = useRef<HTMLParagraphElement>(null)

  const handleQuantity = (id: ProductId, quantity: number) => {
    const after = update((c) => ({ ...c, lines: setQuantity(c.lines, id, quantity) }))
    const event = cartChanged(checkout, after, id, describe)
    if (event) track(...event)
  }
  const handleRemove = (line: Line) => {
    handleQuantity(line.productId, 0)
    setSaid({ what: 'removed', line })
    // the button that had focus is gone with its line
    status.current?.focus()
  }
  const handleAdd = (id: ProductId) => {
    handleQuantity(id, quantityOf(checkout.lines, id) + 1)
    setSaid({ what: 'added', line: { productId: id, quantity: 1 } })
    status.current?.focus()
  }
  const handleUndo = (line: Line) => {
    handleQuantity(line.productId, line.quantity)
    setSaid(null)
    status.current?.focus()
  }

  const isEmpty = checkout.lines.length === 0
  return (
    <div className="step" data-step="cart" data-empty={isEmpty}>
      <div className="step-main">
        <StepHead step="cart" />
        <p className="said" role="status" tabIndex={-1} ref={status}>
          {said && <span>{t(`cart.${said.what}`, { name: describe(said.line.productId).name })}</span>}
          {said?.what === 'removed' && (
            <button type="button" className="link" onClick={() => handleUndo(said.line)}>
              {t('cart.undo')}
            </button>
          )}
        </p>
        {isEmpty ? (
          <div className="empty">
            <p>{t('cart.empty')}</p>
            <p className="soft">{t('cart.emptyHint')}</p>
          </div>
        ) : (
          <ul className="cart-lines">
            {checkout.lines.map((line) => (
              <CartLine
                key={line.productId}
                line={line}
                onQuantity={(quantity) => handleQuantity(line.productId, quantity)}
                onRemove={() => handleRemove(line)}
              />
            ))}
          </ul>
        )}
      </div>
      {!isEmpty && (
        <aside className="summary" aria-labelledby="sum-title">
          <h2 id="sum-title">{t('cart.items', { count: countItems(checkout.lines) })}</h2>
          <SumsTable order={checkout} />
          <button type="button" className="button" onClick={() => goTo('address')}>
            {t('cart.next')}
          </button>
          <p className="soft">{t('summary.demo')}</p>
        </aside>
      )}
      <Suggestions lines={checkout.lines} onAdd={handleAdd} />
    </div>
  )
}
