import { useRef, useState } from 'preact/hooks'
import { CARD_FIELDS, type Card, type CardErrors, findCardErrors } from '../card-errors.ts'
import { expiryAhead, findOutcome, formatNumber } from '../cards.ts'
import { type Checkout, type Step, sumsOf } from '../checkout.ts'
import { BankStep } from '../parts/bank-step.tsx'
import { CardFields } from '../parts/card-fields.tsx'
import { PaymentNotice } from '../parts/payment-notice.tsx'
import { StepHead } from '../parts/step-head.tsx'
import { Summary } from '../parts/summary.tsx'
import { TestCards } from '../parts/test-cards.tsx'
import { useShop } from '../shop-context.ts'
import type { UpdateCheckout } from '../use-checkout.ts'
import { usePayment } from '../use-payment.ts'

export function PaymentStep(props: { checkout: Checkout; update: UpdateCheckout; goTo: (step: Step) => void }) {
  const { checkout } = props
  const { t, money, currency } = useShop()
  const { phase, news, pay, cancelConfirmation, check } = usePayment(checkout, props.update, props.goTo)
  const [card, setCard] = useState<Card>({ number: '', expiry: '', cvc: '', name: checkout.address.name })
  const [errors, setErrors] = useState<CardErrors>({})
  // the bank's no belongs to the card it was said about
  const [isSameCard, setIsSameCard] = useState(true)
  const [filled, setFilled] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const isBusy = phase !== 'form'
  const isUnknown = checkout.unknownChecks !== null

  const handleCard = (changed: Card) => {
    setCard(changed)
    setIsSameCard(false)
    setErrors({})
  }
  const handleTestCard = (number: string) => {
    handleCard({ ...card, number: formatNumber(number), expiry: expiryAhead(new Date()), cvc: '123' })
    setFilled(filled + 1)
  }
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    if (isBusy || isUnknown) return
    const found = findCardErrors(card, new Date())
    setErrors(found)
    const wrong = CARD_FIELDS.find((field) => found[field])
    if (wrong) form.current?.querySelector<HTMLElement>(`#card-${wrong}`)?.focus()
    const outcome = findOutcome(card.number)
    if (wrong || outcome === null) return
    setIsSameCard(true)
    pay(card.number, outcome)
  }

  const amount = money(sumsOf(checkout, currency).total)
  const busyText = phase === 'checking' ? t('payment.unknown.checking') : t('payment.asking')
  return (
    <div className="step" data-step="payment">
      <div className="step-main">
        <StepHead step="payment" />
        <TestCards number={card.number} isDisabled={isBusy || isUnknown} onChoose={handleTestCard} />
        <p className="unseen" role="status" key={filled}>
          {filled > 0 && t('payment.testCards.filled')}
        </p>
        <form noValidate onSubmit={handleSubmit} ref={form}>
          {news && <PaymentNotice news={news} checks={checkout.unknownChecks ?? 0} />}
          <CardFields
            card={card}
            errors={errors}
            refusal={news?.kind === 'failed' && isSameCard ? news.reason : null}
            isLocked={isBusy || isUnknown}
            onChange={handleCard}
          />
          {isUnknown ? (
            <button type="button" className="button" aria-disabled={isBusy} onClick={() => !isBusy && check()}>
              {isBusy ? busyText : t('payment.unknown.check')}
            </button>
          ) : (
            <button type="submit" className="button" aria-disabled={isBusy}>
              {isBusy ? busyText : t('payment.pay', { amount })}
            </button>
          )}
        </form>
      </div>
      <Summary order={checkout} />
      {phase === 'confirming' && <BankStep amount={amount} onCancel={cancelConfirmation} />}
    </div>
  )
}
