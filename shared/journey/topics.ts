/** The topics a contact may start with (`topicAtStart`): fixed, since case mix is kept by them. Texts under `topics`. */
export const TOPICS = [
  'declined_payment',
  'payment_question',
  'delivery',
  'return',
  'refund',
  'invoice',
  'product_question',
  'order_change',
  'account',
  'complaint',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]
