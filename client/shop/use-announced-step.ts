import { useEffect, useRef } from 'preact/hooks'
import type { Checkout, Step } from './checkout.ts'
import { cartViewed, checkoutStarted, stepViewed } from './events.ts'
import { page, track } from './lyhord.ts'
import { SHOP_NAME, type Shop } from './shop-context.ts'
import type { UpdateCheckout } from './use-checkout.ts'

const PAGE_NAMES: Record<Step, string> = {
  cart: 'Cart',
  address: 'Checkout address',
  payment: 'Checkout payment',
  receipt: 'Checkout receipt',
}

function tellDesk(step: Step, shop: Shop, checkout: Checkout, update: UpdateCheckout): void {
  page(PAGE_NAMES[step], { title: document.title, url: location.href, path: location.pathname })
  if (step === 'cart' && checkout.lines.length > 0) track(...cartViewed(checkout, shop.describe))
  if (step !== 'address' && step !== 'payment') return
  if (!checkout.isStarted)
    track(
      ...checkoutStarted(
        update((c) => ({ ...c, isStarted: true })),
        shop.describe,
      ),
    )
  track(...stepViewed(checkout, step, shop.describe))
}

/** On each new step: the title, the desk, the top of the page, and the heading for those who cannot see that it changed. */
export function useAnnouncedStep(step: Step, shop: Shop, checkout: Checkout, update: UpdateCheckout): void {
  const now = useRef({ shop, checkout })
  now.current = { shop, checkout }
  const announced = useRef(step)

  const title = `${shop.t(`steps.${step}`)} · ${SHOP_NAME}`
  // the title is new with each step and each language; both are a page of their own to whoever follows along
  useEffect(() => {
    document.title = title
    tellDesk(step, now.current.shop, now.current.checkout, update)
  }, [title, step, update])

  useEffect(() => {
    if (announced.current === step) return
    announced.current = step
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [step])
}
