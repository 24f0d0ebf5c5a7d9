import { between, type Random } from './chance.ts'
import { type Customer, customerOf } from './customers.ts'
import { type Happenings, isMess, MESS_REGION } from './happenings.ts'

/** What is remembered of customers: a few bytes each, however many there are. */
export type Crowd = {
  /** Somebody who writes that day: most often somebody new. */
  next(random: Random, day: number): Customer
  wasAskedLately(customer: Customer, day: number): boolean
  remember(customer: Customer, day: number, of: { isAsked: boolean; isLost: boolean }): void
}

const COMES_AGAIN = 0.24
/** Days between two matters of one customer, and between two questions. */
const APART = 9
const ASK_AGAIN = 30

export function createCrowd(seed: number, contacts: number, happenings: Happenings): Crowd {
  // some numbers are passed over, see `fresh`
  const most = Math.ceil(contacts * 1.4) + 100
  const seenOn = new Int32Array(most).fill(-ASK_AGAIN)
  const askedOn = new Int32Array(most).fill(-ASK_AGAIN)
  const isLost = new Uint8Array(most)
  let made = 0

  const fresh = (random: Random, day: number): Customer => {
    // while the terminal stands still, more of those behind it write
    const isFromThere = isMess(happenings, day) && random() < 0.2
    for (let tries = 0; tries < 6 && made < most - 1; tries += 1) {
      const customer = customerOf(seed, made)
      made += 1
      if (!isFromThere || customer.region === MESS_REGION) return customer
    }
    made += 1
    return customerOf(seed, made - 1)
  }

  return {
    next(random, day) {
      for (let tries = 0; made > 0 && random() < COMES_AGAIN && tries < 3; tries += 1) {
        const index = Math.floor(between(random, 0, made))
        const seen = seenOn[index] ?? 0
        if (seen > 0 && day - seen > APART && isLost[index] === 0) return customerOf(seed, index)
      }
      return fresh(random, day)
    },
    wasAskedLately: ({ index }, day) => day - (askedOn[index] ?? 0) < ASK_AGAIN,
    remember({ index }, day, of) {
      seenOn[index] = day
      if (of.isAsked) askedOn[index] = day
      if (of.isLost) isLost[index] = 1
    },
  }
}
