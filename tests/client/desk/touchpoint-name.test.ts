import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { touchpointName } from '../../../client/desk/context/touchpoint-name.ts'
import en from '../../../shared/locales/en.json' with { type: 'json' }
import nb from '../../../shared/locales/nb.json' with { type: 'json' }
import sv from '../../../shared/locales/sv.json' with { type: 'json' }

const i18n = createInstance()
await i18n.init({
  resources: { en: { translation: en }, sv: { translation: sv }, nb: { translation: nb } },
  interpolation: { escapeValue: false },
})

describe('a step of the checkout', () => {
  it.each([
    ['en', 'Checkout: payment', 'Checkout: address done', 'Step in checkout'],
    ['sv', 'Kassan: betalning', 'Kassan: adress klar', sv.desk.touchpoint.checkout_step_viewed],
    ['nb', 'Kassen: betaling', 'Kassen: adresse ferdig', nb.desk.touchpoint.checkout_step_viewed],
  ])('is called by its name in %s', (language, viewed, done, unknown) => {
    const t = i18n.getFixedT(language)
    expect(touchpointName({ name: 'Checkout Step Viewed', detail: 'payment' }, t)).toBe(viewed)
    expect(touchpointName({ name: 'checkout_step_completed', detail: 'address' }, t)).toBe(done)
    // A step nobody can tell stays one.
    expect(touchpointName({ name: 'Checkout Step Viewed', detail: null }, t)).toBe(unknown)
  })

  it('is not read into other events', () => {
    const t = i18n.getFixedT('en')
    expect(touchpointName({ name: 'Size Guide Opened', detail: 'payment' }, t)).toBe('Size Guide Opened · payment')
  })
})
