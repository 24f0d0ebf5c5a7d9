import { useState } from 'preact/hooks'
import { ADDRESS_FIELDS, type AddressField } from '../address.ts'
import { addressErrorsOf, type Checkout, type Step } from '../checkout.ts'
import { stepCompleted } from '../events.ts'
import { track } from '../lyhord.ts'
import { MARKETS } from '../markets.ts'
import { DeliveryChoice } from '../parts/delivery-choice.tsx'
import { Field } from '../parts/field.tsx'
import { StepHead } from '../parts/step-head.tsx'
import { Summary } from '../parts/summary.tsx'
import { useShop } from '../shop-context.ts'
import type { UpdateCheckout } from '../use-checkout.ts'

const INPUTS = {
  email: { autocomplete: 'email', inputMode: 'email' },
  name: { autocomplete: 'name' },
  street: { autocomplete: 'address-line1' },
  postcode: { autocomplete: 'postal-code', inputMode: 'numeric' },
  city: { autocomplete: 'address-level2' },
} as const satisfies Record<AddressField, object>

export function AddressStep(props: { checkout: Checkout; update: UpdateCheckout; goTo: (step: Step) => void }) {
  const { checkout, update, goTo } = props
  const { t, currency, language } = useShop()
  // only after a try: nobody is told off while still typing
  const [wrong, setWrong] = useState<readonly AddressField[]>([])
  const { country, postcodeDigits, postcodeExample } = MARKETS[currency]
  const countryName = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country

  const handleType = (field: AddressField, value: string) => {
    update((c) => ({ ...c, hasAddress: false, address: { ...c.address, [field]: value } }))
    setWrong(wrong.filter((name) => name !== field))
  }
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    const errors = addressErrorsOf(checkout)
    setWrong(errors)
    if (errors[0]) {
      document.getElementById(errors[0])?.focus()
      return
    }
    const done = update((c) => ({ ...c, hasAddress: true }))
    track(...stepCompleted(done, 'address'))
    track(...stepCompleted(done, 'delivery'))
    goTo('payment')
  }

  return (
    <div className="step" data-step="address">
      <div className="step-main">
        <StepHead step="address" title={t('address.title')} />
        <form noValidate onSubmit={handleSubmit}>
          <fieldset className="fields">
            <legend>{t('address.heading')}</legend>
            <p className="soft hint">{t('address.hint')}</p>
            {ADDRESS_FIELDS.map((field) => (
              <Field
                key={field}
                {...INPUTS[field]}
                id={field}
                label={t(`address.${field}`)}
                value={checkout.address[field]}
                maxLength={120}
                error={
                  wrong.includes(field)
                    ? t(`address.errors.${field}`, { digits: postcodeDigits, example: postcodeExample })
                    : undefined
                }
                onType={(value) => handleType(field, value)}
              />
            ))}
            <p className="soft hint">{t('address.country', { country: countryName })}</p>
          </fieldset>
          <DeliveryChoice chosen={checkout.delivery} onChoose={(delivery) => update((c) => ({ ...c, delivery }))} />
          <button type="submit" className="button">
            {t('address.next')}
          </button>
        </form>
      </div>
      <Summary order={checkout} />
    </div>
  )
}
