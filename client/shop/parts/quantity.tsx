import { MAX_QUANTITY } from '../cart.ts'
import { useShop } from '../shop-context.ts'

interface Props {
  name: string
  quantity: number
  onChange: (quantity: number) => void
}

export function Quantity({ name, quantity, onChange }: Props) {
  const { t } = useShop()
  return (
    <div className="quantity">
      <button
        type="button"
        aria-label={t('cart.fewer', { name })}
        disabled={quantity <= 1}
        onClick={() => onChange(quantity - 1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        aria-label={t('cart.quantity', { name })}
        value={quantity}
        onChange={(event) => {
          const typed = Number.parseInt(event.currentTarget.value, 10)
          const next = Number.isNaN(typed) ? quantity : Math.min(MAX_QUANTITY, Math.max(1, typed))
          event.currentTarget.value = String(next)
          onChange(next)
        }}
      />
      <button
        type="button"
        aria-label={t('cart.more', { name })}
        disabled={quantity >= MAX_QUANTITY}
        onClick={() => onChange(quantity + 1)}
      >
        +
      </button>
    </div>
  )
}
