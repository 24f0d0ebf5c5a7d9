import { useEffect, useMemo, useState } from 'preact/hooks'
import { loadTexts, type ShopTranslate } from './load-texts.ts'
import { Frame } from './parts/frame.tsx'
import { type Language, type Settings, withLanguage } from './settings.ts'
import { createShop, ShopContext } from './shop-context.ts'
import { AddressStep } from './steps/address-step.tsx'
import { CartStep } from './steps/cart-step.tsx'
import { PaymentStep } from './steps/payment-step.tsx'
import { ReceiptStep } from './steps/receipt-step.tsx'
import { useAnnouncedStep } from './use-announced-step.ts'
import { useCheckout, useStep } from './use-checkout.ts'

export function App({ settings, translate }: { settings: Settings; translate: ShopTranslate }) {
  const [spoken, setSpoken] = useState({ language: settings.language, t: translate })
  const shop = useMemo(() => createShop({ ...settings, language: spoken.language }, spoken.t), [settings, spoken])
  const [checkout, update] = useCheckout(settings.currency)
  const [step, goTo] = useStep(checkout)
  useAnnouncedStep(step, shop, checkout, update)

  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])

  const handleLanguage = async (language: Language) => {
    const t = await loadTexts(language)
    history.replaceState(null, '', withLanguage(location.href, language))
    setSpoken({ language, t })
  }

  return (
    <ShopContext.Provider value={shop}>
      <Frame onLanguage={handleLanguage}>
        {step === 'cart' && <CartStep checkout={checkout} update={update} goTo={goTo} />}
        {step === 'address' && <AddressStep checkout={checkout} update={update} goTo={goTo} />}
        {step === 'payment' && <PaymentStep checkout={checkout} update={update} goTo={goTo} />}
        {step === 'receipt' && checkout.placed && (
          <ReceiptStep order={checkout.placed} currency={checkout.currency} update={update} goTo={goTo} />
        )}
      </Frame>
    </ShopContext.Provider>
  )
}
