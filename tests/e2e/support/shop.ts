import type { Locator } from 'playwright-core'
import type { Person } from './people.ts'

type Outcome = 'accepted' | 'insufficient_funds' | 'expired_card' | 'authentication_failed' | 'processing_error'

export type Shop = ReturnType<typeof shopOf>

/** The demo checkout, as a customer walks through it. */
export function shopOf({ page, t, language }: Person) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const launcher = page.locator('lyhord-chat #c > button')
  return {
    launcher,
    notice: page.locator('section.notice'),
    /** The small bubble by the launcher. */
    bubble: page.locator('lyhord-chat section'),
    open: (url: string, key: string) => page.goto(`${url}/shop?key=${key}&lang=${language}`),
    answerConsent: (isGranted: boolean) => button(isGranted ? t.shop.consent.accept : t.shop.consent.necessary).click(),
    async goToPayment(): Promise<void> {
      await button(t.shop.cart.next).click()
      await button(t.shop.address.next).click()
      await page.locator('.test-cards').waitFor()
    },
    /** Pays with the test card that gets this answer, and waits for it. */
    async pay(outcome: Outcome): Promise<void> {
      await page.locator(`[data-outcome=${outcome}]`).click()
      await page.locator('form > button[type=submit]').click()
      await page.locator('section.notice').waitFor({ state: 'detached' })
      if (outcome === 'authentication_failed') await button(t.shop.payment.bank.cancel).click()
      if (outcome !== 'accepted') await page.locator('section.notice').waitFor()
    },
    offer: (text: string): Locator => page.locator('lyhord-chat section').filter({ hasText: text }),
    acceptOffer: () => button(t.widget.offer.accept).click(),
    openChat: () => launcher.click(),
  }
}
