import type { Address } from './address.ts'
import type { DeliveryId } from './cart.ts'
import type { Currency } from './settings.ts'

export interface Market {
  country: 'SE' | 'NO' | 'FI'
  vatBasisPoints: number
  postcodeDigits: number
  postcodeExample: string
  /** Minor units, tax included. */
  shipping: Readonly<Record<DeliveryId, number>>
  demoAddress: Address
}

/** A currency is a market: where we deliver, what that costs, and a made-up person who lives there. */
export const MARKETS: Readonly<Record<Currency, Market>> = {
  SEK: {
    country: 'SE',
    vatBasisPoints: 2500,
    postcodeDigits: 5,
    postcodeExample: '753 30',
    shipping: { pickup: 4_900, home: 9_900 },
    demoAddress: {
      email: 'maja.lindqvist@example.com',
      name: 'Maja Lindqvist',
      street: 'Björkgatan 12',
      postcode: '753 30',
      city: 'Uppsala',
    },
  },
  NOK: {
    country: 'NO',
    vatBasisPoints: 2500,
    postcodeDigits: 4,
    postcodeExample: '0487',
    shipping: { pickup: 5_900, home: 12_900 },
    demoAddress: {
      email: 'ingrid.haugen@example.com',
      name: 'Ingrid Haugen',
      street: 'Bjerkealleen 12',
      postcode: '0487',
      city: 'Oslo',
    },
  },
  EUR: {
    country: 'FI',
    vatBasisPoints: 2550,
    postcodeDigits: 5,
    postcodeExample: '00500',
    shipping: { pickup: 590, home: 990 },
    demoAddress: {
      email: 'aino.lehtinen@example.com',
      name: 'Aino Lehtinen',
      street: 'Koivukatu 12',
      postcode: '00500',
      city: 'Helsinki',
    },
  },
}
