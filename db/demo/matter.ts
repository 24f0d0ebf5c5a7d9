import { DAY, HOUR } from './calendar.ts'
import { between, pick, pickPlace, type Random } from './chance.ts'
import type { Customer } from './customers.ts'
import { BAD_CARRIER, type Happenings, isMess, MESS_REGION, stirOf } from './happenings.ts'
import { CARRIERS, type Carrier, PRODUCTS, type Product } from './shop.ts'
import { SITUATION_IDS, type SituationId, situationOf } from './situations.ts'

/** What somebody writes about: told once, however often they write about it. */
export type Matter = {
  customer: Customer
  situation: SituationId
  product: Product
  carrier: Carrier
  order: string
  orderedAt: number
  /** Days waited, on the road or for money. */
  days: number
}

/** What a customer who comes to the desk that day writes about. */
export function drawMatter(
  random: Random,
  happenings: Happenings,
  day: number,
  customer: Customer,
  order: string,
): Matter {
  const isCutOff = customer.region === MESS_REGION && isMess(happenings, day)
  const situation = SITUATION_IDS[pickPlace(random, weightsOn(happenings, day, isCutOff))] ?? 'late'
  const { journey } = situationOf(situation)
  const isOfCarrier = journey === 'delivery' || situation === 'damaged'
  const carrier = CARRIERS[pickPlace(random, isOfCarrier ? COMPLAINED_OF : CARRIED)] ?? BAD_CARRIER
  const days = Math.round(journey === 'delivery' ? between(random, 4, 9) + (isCutOff ? 4 : 0) : between(random, 5, 16))
  const orderedAt = day * DAY - daysSince(random, situation, days) * DAY + between(random, 8, 21) * HOUR
  return { customer, situation, product: pick(random, waresFor(situation)), carrier, order, days, orderedAt }
}

/** Parcels by carrier, in percent, and those that are written about. */
const CARRIED = [42, 24, 34]
const COMPLAINED_OF = [28, 50, 22]

/** Days since the order was placed. */
function daysSince(random: Random, situation: SituationId, days: number): number {
  if (situation === 'tooLate') return between(random, 34, 70)
  if (situation === 'reserved') return days
  switch (situationOf(situation).journey) {
    case 'checkout':
      return 0
    case 'ordered':
      return 0.2
    case 'delivery':
      return days
    case 'delivered':
      return between(random, 6, 24)
    case 'returned':
      return days + 12
    case 'invoice':
      return 34
    default:
      return between(random, 20, 60)
  }
}

const WARES = {
  any: PRODUCTS,
  sized: PRODUCTS.filter(({ isSized }) => isSized),
  textile: PRODUCTS.filter(({ isTextile }) => isTextile),
}
const waresFor = (situation: SituationId): readonly Product[] => WARES[situationOf(situation).wares ?? 'any']

// The same for everybody on a day but those cut off.
let known: { happenings: Happenings; day: number; usual: number[]; cutOff: number[] } | null = null

function weightsOn(happenings: Happenings, day: number, isCutOff: boolean): readonly number[] {
  if (known === null || known.happenings !== happenings || known.day !== day) {
    const weights = (cutOff: boolean) =>
      SITUATION_IDS.map((id) => situationOf(id).share * stirOf(happenings, id, day, cutOff))
    known = { happenings, day, usual: weights(false), cutOff: weights(true) }
  }
  return isCutOff ? known.cutOff : known.usual
}
