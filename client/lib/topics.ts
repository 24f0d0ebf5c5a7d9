import type { Topic } from '../../shared/contract/conversation.ts'

/** In the order of a list. Kept here because the contract's own stands beside its checks, which a browser need not load. */
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
] as const satisfies readonly Topic[]
