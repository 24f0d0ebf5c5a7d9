import type { Outcome, Topic } from '../../shared/contract/conversation.ts'

export const OUTCOMES: readonly Outcome[] = ['granted', 'partly', 'declined', 'information']

/**
 * What customers write about. `share` is of all contacts, in percent; `mood` how they feel on the average, −1 to 1;
 * `minutes` an agent needs; `outcomes` the weights of `OUTCOMES`; `hard` the share that stays unsolved by a usual agent;
 * `promise` the share with something to do afterwards; `journey` what happened in the shop before.
 */
export type Situation = {
  topic: Topic
  share: number
  mood: number
  minutes: number
  outcomes: readonly [granted: number, partly: number, declined: number, information: number]
  hard: number
  promise: number
  journey: 'checkout' | 'delivery' | 'delivered' | 'returned' | 'invoice' | 'ordered' | 'browsing' | 'none'
  wares?: 'sized' | 'textile'
  /** Those who are at ease only ask something. */
  asksWhenCalm?: true
}

const s = (
  topic: Topic,
  share: number,
  mood: number,
  minutes: number,
  outcomes: Situation['outcomes'],
  hard: number,
  promise: number,
  journey: Situation['journey'],
  more: Pick<Situation, 'wares' | 'asksWhenCalm'> = {},
): Situation => ({ topic, share, mood, minutes, outcomes, hard, promise, journey, ...more })

export const SITUATIONS = {
  bankNo: s('declined_payment', 7, -0.3, 5, [4, 2, 1, 4], 0.14, 0.08, 'checkout'),
  unconfirmed: s('declined_payment', 5, -0.25, 5.5, [4, 1, 1, 4], 0.12, 0.08, 'checkout'),
  discount: s('payment_question', 5, -0.1, 4, [4, 2, 2, 3], 0.1, 0.08, 'checkout'),
  reserved: s('payment_question', 4, -0.3, 6, [3, 2, 1, 4], 0.15, 0.25, 'ordered'),
  late: s('delivery', 12, -0.3, 6, [2, 3, 1, 4], 0.24, 0.35, 'delivery'),
  missing: s('delivery', 5, -0.45, 8.5, [4, 2, 2, 2], 0.24, 0.4, 'delivery'),
  pickup: s('delivery', 5, -0.1, 4.5, [3, 2, 2, 4], 0.12, 0.12, 'delivery'),
  exchange: s('return', 8, 0.05, 5, [5, 1, 1, 4], 0.1, 0.12, 'delivered', { wares: 'sized' }),
  tooLate: s('return', 3, -0.15, 5, [3, 2, 3, 1], 0.12, 0.1, 'delivered'),
  fee: s('return', 8, -0.35, 5.5, [1, 2, 5, 2], 0.1, 0.1, 'delivered', { wares: 'sized' }),
  waiting: s('refund', 6, -0.3, 5.5, [4, 2, 1, 4], 0.18, 0.3, 'returned'),
  tooLittle: s('refund', 3, -0.35, 7, [4, 2, 3, 2], 0.16, 0.22, 'returned'),
  reminder: s('invoice', 6, -0.35, 6, [5, 2, 2, 2], 0.15, 0.22, 'invoice'),
  moreTime: s('invoice', 3, -0.15, 4.5, [4, 3, 2, 2], 0.08, 0.15, 'invoice'),
  stock: s('product_question', 7, 0.2, 3.5, [2, 2, 1, 6], 0.06, 0.12, 'browsing'),
  care: s('product_question', 4, 0.1, 4, [1, 2, 1, 6], 0.07, 0.1, 'delivered', {
    wares: 'textile',
    asksWhenCalm: true,
  }),
  address: s('order_change', 5, -0.15, 4, [5, 2, 2, 2], 0.12, 0.15, 'ordered'),
  cancel: s('order_change', 5, -0.1, 4, [5, 2, 2, 2], 0.1, 0.12, 'ordered'),
  login: s('account', 4, -0.2, 5, [5, 2, 1, 2], 0.14, 0.15, 'none'),
  leave: s('account', 2, -0.2, 3.5, [5, 2, 1, 2], 0.1, 0.12, 'none'),
  damaged: s('complaint', 6, -0.45, 7.5, [6, 3, 2, 1], 0.13, 0.25, 'delivered', { wares: 'textile' }),
  wrongItem: s('complaint', 4, -0.4, 7, [6, 2, 1, 2], 0.16, 0.3, 'delivered'),
  gift: s('other', 2.5, 0.15, 5, [3, 2, 1, 4], 0.08, 0.2, 'browsing'),
  feedback: s('other', 2, 0.3, 3, [2, 1, 1, 5], 0.03, 0.1, 'none'),
} satisfies Record<string, Situation>

export type SituationId = keyof typeof SITUATIONS
export const SITUATION_IDS = Object.keys(SITUATIONS) as SituationId[]
export const situationOf = (id: SituationId): Situation => SITUATIONS[id]
