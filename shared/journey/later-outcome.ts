import { readNumber } from './read.ts'
import { eventName } from './stage.ts'
import type { TouchpointLike } from './types.ts'

/**
 * What came of a contact in the time after (§2): `orders` and `refunds` counted. `isRetained`: bought again, null where the shop
 * sends no orders. `margin`: the orders' `margin` added up, in the brand's currency, null where none tells one.
 */
export type LaterOutcome = { orders: number; refunds: number; isRetained: boolean | null; margin: number | null }

const MOST_MARGIN = 1e9

/**
 * @param touchpoints of the customer in the 90 days after the close
 * @param tellsOrders whether the shop sends its orders at all
 */
export function laterOutcome(touchpoints: readonly TouchpointLike[], tellsOrders: boolean): LaterOutcome {
  const named = (name: string) => touchpoints.filter((touchpoint) => eventName(touchpoint) === name)
  const orders = named('order completed')
  const margins = orders.flatMap(({ properties }) => readNumber(properties, 'margin', -MOST_MARGIN, MOST_MARGIN) ?? [])
  return {
    orders: orders.length,
    refunds: named('order refunded').length,
    isRetained: orders.length > 0 ? true : tellsOrders ? false : null,
    margin: margins.length > 0 ? margins.reduce((sum, margin) => sum + margin, 0) : null,
  }
}
