import { DELIVERIES, type DeliveryId } from '../cart.ts'
import { MARKETS } from '../markets.ts'
import { useShop } from '../shop-context.ts'

interface Props {
  chosen: DeliveryId
  onChoose: (delivery: DeliveryId) => void
}

export function DeliveryChoice({ chosen, onChoose }: Props) {
  const { t, money, currency } = useShop()
  return (
    <fieldset className="choices">
      <legend>{t('delivery.heading')}</legend>
      {DELIVERIES.map((id) => (
        <label key={id} className="choice">
          <input type="radio" name="delivery" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <span className="name">{t(`delivery.${id}.name`)}</span>
            <span className="soft">{t(`delivery.${id}.time`)}</span>
          </span>
          <span className="amount">{money(MARKETS[currency].shipping[id])}</span>
        </label>
      ))}
    </fieldset>
  )
}
