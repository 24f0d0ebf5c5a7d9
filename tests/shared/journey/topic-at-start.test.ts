import { expect, test } from 'vitest'
import { type EntryPoint, TOPICS, topicAtStart } from '../../../shared/journey/index.ts'
import { failed, lamp, untilPayment, visit } from './touchpoints.ts'

const said = (firstMessage: string, language: 'en' | 'sv' | 'nb' = 'sv') =>
  topicAtStart({ entryPoint: 'launcher', lastTouchpoints: [], firstMessage, language })

test.each<[Parameters<typeof said>[1], string, string]>([
  ['sv', 'Mitt kort nekades, vad gör jag?', 'declined_payment'],
  ['sv', 'Kan inte betala med kortet', 'declined_payment'],
  ['sv', 'Kan man delbetala?', 'payment_question'],
  ['sv', 'Var är mitt paket? Det är försenat.', 'delivery'],
  ['sv', 'Jag vill skicka tillbaka tröjan', 'return'],
  ['sv', 'När får jag pengarna tillbaka?', 'refund'],
  ['sv', 'Ni har dragit pengar två gånger', 'refund'],
  ['sv', 'Jag har fått en påminnelseavgift på fakturan', 'invoice'],
  ['sv', 'Jag skrev fel adress', 'order_change'],
  ['sv', 'Vilken storlek ska jag ta?', 'product_question'],
  ['sv', 'Kan inte logga in', 'account'],
  ['sv', 'Lampan kom trasig', 'complaint'],
  ['sv', 'Hej', 'other'],
  ['nb', 'Kortet ble avvist', 'declined_payment'],
  ['nb', 'Betalingen gikk ikke gjennom', 'declined_payment'],
  ['nb', 'Kan jeg betale med Vipps?', 'payment_question'],
  ['nb', 'Hvor er pakken min?', 'delivery'],
  ['nb', 'Jeg angrer kjøpet og vil returnere', 'return'],
  ['nb', 'Når får jeg tilbakebetalingen?', 'refund'],
  ['nb', 'Hvorfor purregebyr på fakturaen?', 'invoice'],
  ['nb', 'Vil kansellere', 'order_change'],
  ['nb', 'Når kommer den på lager i farge blå?', 'product_question'],
  ['nb', 'Glemt passord', 'account'],
  ['nb', 'Varen er ødelagt', 'complaint'],
  ['en', 'My card was declined', 'declined_payment'],
  ['en', "I can't pay", 'declined_payment'],
  ['en', 'Do you take Visa?', 'payment_question'],
  ['en', 'Where is my parcel?', 'delivery'],
  ['en', 'How do I send back a shirt?', 'return'],
  ['en', 'I want my money back', 'refund'],
  ['en', 'About the invoice', 'invoice'],
  ['en', 'Please cancel', 'order_change'],
  ['en', 'Is it in stock?', 'product_question'],
  ['en', 'I forgot my password', 'account'],
  ['en', 'It arrived damaged, broken glass', 'complaint'],
  ['en', '', 'other'],
])('%s: “%s” is about %s', (language, message, topic) => {
  expect(said(message, language)).toBe(topic)
})

test('a message in another language than the conversation is understood', () => {
  expect(said('Where is my parcel?', 'sv')).toBe('delivery')
  expect(said('Kortet nekades', 'en')).toBe('declined_payment')
})

test.each<[EntryPoint, string, typeof untilPayment, string]>([
  ['help_offer', 'Var är mitt paket?', [...untilPayment, failed('x')], 'declined_payment'],
  ['invoice_link', 'Hej', [], 'invoice'],
  ['launcher', 'Hej', [...untilPayment, failed('x')], 'declined_payment'],
  ['launcher', 'Det gäller mitt kort', [...untilPayment, failed('authentication_failed')], 'declined_payment'],
  ['launcher', 'Jag vill returnera en tröja', [...untilPayment, failed('x')], 'return'],
  ['launcher', 'Det gäller mitt kort', [...untilPayment, failed('x'), ['Order Completed']], 'payment_question'],
  ['launcher', 'Hej', [['Product Viewed', lamp]], 'product_question'],
  ['email', 'Hej', [['Delivery Delayed']], 'delivery'],
  ['launcher', 'Hej', untilPayment, 'other'],
])('coming by %s with “%s”: the journey helps', (entryPoint, firstMessage, events, topic) => {
  expect(topicAtStart({ entryPoint, firstMessage, lastTouchpoints: visit(events), language: 'sv' })).toBe(topic)
})

test.each(['constructor __proto__ toString', '\uD800 \0', 'å'.repeat(100_000), 'kort '.repeat(20_000)])(
  'a hostile message has a topic in under 50 ms',
  (message) => {
    const from = process.cpuUsage()
    expect(TOPICS).toContain(said(message))
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(50)
  },
)
