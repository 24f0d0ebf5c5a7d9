import { describe, expect, test } from 'vitest'
import { helpOfferFor, OFFER_WITHIN_MS, VISIT_GAP_MS } from '../../../shared/journey/help-offer.ts'
import { failed, lamp, untilPayment, visit } from './touchpoints.ts'

describe('help is offered', () => {
  test.each([
    ['after a declined card', 'card_declined', 'declined'],
    ['after an empty account', 'insufficient_funds', 'declined'],
    ['when the confirmation was not finished', 'authentication_failed', 'unconfirmed'],
    ['when the outcome is open', 'processing_error', 'unknown'],
  ])('%s', (_, reason, offer) => {
    expect(helpOfferFor(visit([...untilPayment, failed(reason)]), 10_000)).toBe(offer)
  })

  test('again in a new visit', () => {
    const before = visit([...untilPayment, failed('x'), ['Help Offer Dismissed']])
    const later = visit([...untilPayment, failed('x')], 8000 + VISIT_GAP_MS)
    expect(helpOfferFor([...before, ...later], 20_000 + VISIT_GAP_MS)).toBe('declined')
  })
})

describe('help is never offered', () => {
  test.each<[string, typeof untilPayment]>([
    ['without touchpoints', []],
    ['while all goes well', untilPayment],
    ['when nothing was paid yet', [['Product Viewed', lamp]]],
    ['once the order stands', [...untilPayment, failed('x'), ['Order Completed', { order_id: '1' }]]],
    ['when an offer was shown this visit', [...untilPayment, failed('x'), ['Help Offer Shown'], failed('x')]],
    ['when an offer was dismissed this visit', [['Help Offer Dismissed'], ...untilPayment, failed('x')]],
    ['when an offer was accepted this visit', [...untilPayment, failed('x'), ['help_offer_accepted']]],
  ])('%s', (_, events) => {
    expect(helpOfferFor(visit(events), 20_000)).toBeNull()
  })

  test('for a failure of ten minutes ago', () => {
    const touchpoints = visit([failed('x')])
    expect(helpOfferFor(touchpoints, OFFER_WITHIN_MS)).toBe('declined')
    expect(helpOfferFor(touchpoints, OFFER_WITHIN_MS + 1)).toBeNull()
  })

  test('for a failure of an earlier visit', () => {
    const later = visit([['Product Viewed', lamp]], VISIT_GAP_MS + 1)
    expect(helpOfferFor([...visit([failed('x')]), ...later], 0)).toBeNull()
  })
})
