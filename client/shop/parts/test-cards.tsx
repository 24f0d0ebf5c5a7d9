import { digitsOf, formatNumber, TEST_CARDS } from '../cards.ts'
import { useShop } from '../shop-context.ts'

interface Props {
  number: string
  isDisabled: boolean
  onChoose: (number: string) => void
}

export function TestCards({ number, isDisabled, onChoose }: Props) {
  const { t } = useShop()
  const chosen = digitsOf(number)
  return (
    <section className="test-cards" aria-labelledby="test-cards-title">
      <h2 id="test-cards-title">{t('payment.testCards.heading')}</h2>
      <p className="soft">{t('payment.testCards.hint')}</p>
      <ul>
        {TEST_CARDS.map((card) => (
          <li key={card.number}>
            <button
              type="button"
              aria-pressed={chosen === card.number}
              disabled={isDisabled}
              data-outcome={card.outcome}
              onClick={() => onChoose(card.number)}
            >
              <span>{t(`payment.testCards.${card.outcome}`)}</span>
              <span className="digits">{formatNumber(card.number)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
