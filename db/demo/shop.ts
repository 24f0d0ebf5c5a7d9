import type { Language } from '../../shared/contract/fields.ts'

export const SHOP = 'Nordan'

type Names = Readonly<Record<Language, string>>

/** How a product is spoken of: its name, `a throw`, `the throw`, the pronouns for it, and whether it is more than one. */
export type Spoken = {
  name: string
  variant: string
  a: string
  the: string
  it: string
  them: string
  isMany: boolean
}

export type Product = {
  sku: string
  /** Whole units of SEK, NOK and EUR. */
  price: readonly [sek: number, nok: number, eur: number]
  isSized: boolean
  isTextile: boolean
  spoken: Readonly<Record<Language, Spoken>>
}

const spoken = (text: string): Spoken => {
  const [name = '', variant = '', a = '', the = '', it = '', them = it] = text.split('|').map((part) => part.trim())
  return { name, variant, a, the, it, them, isMany: it === 'de' || it === 'they' }
}

const product = (
  sku: string,
  price: Product['price'],
  traits: string,
  sv: string,
  nb: string,
  en: string,
): Product => ({
  sku,
  price,
  isSized: traits.includes('sized'),
  isTextile: traits.includes('textile'),
  spoken: { sv: spoken(sv), nb: spoken(nb), en: spoken(en) },
})

/** What the shop sells. */
export const PRODUCTS: readonly Product[] = [
  product(
    'NU-FJALL-130',
    [850, 899, 79],
    'sized textile',
    'Ullfilt Fjäll | Naturvit, 130 × 180 cm | en ullfilt | ullfilten | den',
    'Ullpledd Fjäll | Naturhvit, 130 × 180 cm | et ullpledd | ullpleddet | det',
    'Fjäll wool throw | Natural white, 130 × 180 cm | a wool throw | the throw | it',
  ),
  product(
    'NL-VIK-50',
    [175, 189, 16.9],
    'textile',
    'Linnehandduk Vik | Havre, 50 × 70 cm | en linnehandduk | handduken | den',
    'Linhåndkle Vik | Havre, 50 × 70 cm | et linhåndkle | håndkleet | det',
    'Vik linen towel | Oat, 50 × 70 cm | a linen towel | the towel | it',
  ),
  product(
    'NU-MYR-36',
    [195, 199, 18.9],
    'sized textile',
    'Ullsockor Myr | Mossgrön, 36–40 | ett par ullsockor | ullsockorna | de | dem',
    'Ullsokker Myr | Mosegrønn, 36–40 | et par ullsokker | ullsokkene | de | dem',
    'Myr wool socks | Moss green, 36–40 | a pair of wool socks | the socks | they | them',
  ),
  product(
    'NH-GLOD-4',
    [145, 149, 13.9],
    '',
    'Bivaxljus Glöd | 4 st, 25 cm | en ask bivaxljus | bivaxljusen | de | dem',
    'Bivokslys Glöd | 4 stk., 25 cm | en eske bivokslys | bivokslysene | de | dem',
    'Glöd beeswax candles | Set of 4, 25 cm | a box of beeswax candles | the candles | they | them',
  ),
  product(
    'NL-DIS-50',
    [395, 399, 36.9],
    'sized textile',
    'Linneörngott Dis | Dimblå, 50 × 60 cm | ett linneörngott | örngottet | det',
    'Linputevar Dis | Tåkeblå, 50 × 60 cm | et linputevar | putevaret | det',
    'Dis linen pillowcase | Mist blue, 50 × 60 cm | a linen pillowcase | the pillowcase | it',
  ),
  product(
    'NL-DIS-150',
    [1495, 1549, 139],
    'sized textile',
    'Linnepåslakan Dis | Dimblå, 150 × 210 cm | ett linnepåslakan | påslakanet | det',
    'Lindynetrekk Dis | Tåkeblå, 140 × 200 cm | et lindynetrekk | dynetrekket | det',
    'Dis linen duvet cover | Mist blue, 150 × 210 cm | a linen duvet cover | the duvet cover | it',
  ),
  product(
    'NK-SKAR-2',
    [325, 329, 29.9],
    '',
    'Stengodsmugg Skär | 2 st, sandgrå | ett par stengodsmuggar | muggarna | de | dem',
    'Steintøykopp Skär | 2 stk., sandgrå | et par steintøykopper | koppene | de | dem',
    'Skär stoneware mugs | Set of 2, sand grey | a pair of stoneware mugs | the mugs | they | them',
  ),
  product(
    'NL-VIK-R',
    [995, 1049, 94],
    'sized textile',
    'Badrock Vik | Havre, M | en badrock | badrocken | den',
    'Badekåpe Vik | Havre, M | en badekåpe | badekåpen | den',
    'Vik bathrobe | Oat, M | a bathrobe | the bathrobe | it',
  ),
]

export type Region = { name: string; cities: readonly string[] }
export type Market = {
  currency: 'SEK' | 'NOK' | 'EUR'
  country: string
  /** Which of a product's prices. */
  place: 0 | 1 | 2
  returnFee: number
  reminderFee: number
  shipping: number
  regions: readonly Region[]
}

/** By the language customers write. */
export const MARKETS: Readonly<Record<Language, Market>> = {
  sv: {
    currency: 'SEK',
    country: 'SE',
    place: 0,
    returnFee: 49,
    reminderFee: 60,
    shipping: 49,
    regions: [
      { name: 'Svealand', cities: ['Uppsala', 'Västerås', 'Örebro', 'Stockholm', 'Eskilstuna'] },
      { name: 'Götaland', cities: ['Göteborg', 'Malmö', 'Linköping', 'Jönköping', 'Halmstad'] },
      { name: 'Norrland', cities: ['Umeå', 'Luleå', 'Sundsvall', 'Östersund', 'Skellefteå'] },
    ],
  },
  nb: {
    currency: 'NOK',
    country: 'NO',
    place: 1,
    returnFee: 49,
    reminderFee: 35,
    shipping: 59,
    regions: [
      { name: 'Østlandet', cities: ['Oslo', 'Drammen', 'Hamar', 'Fredrikstad'] },
      { name: 'Vestlandet', cities: ['Bergen', 'Stavanger', 'Ålesund', 'Førde'] },
      { name: 'Nord-Norge', cities: ['Tromsø', 'Bodø', 'Alta', 'Harstad'] },
    ],
  },
  en: {
    currency: 'EUR',
    country: 'FI',
    place: 2,
    returnFee: 4.9,
    reminderFee: 5,
    shipping: 5.9,
    regions: [{ name: 'Finland', cities: ['Helsinki', 'Turku', 'Tampere', 'Vaasa', 'Oulu'] }],
  },
}

/** As a customer writes it: `349 kr`, `€34.90`. */
export function amountText(amount: number, language: Language): string {
  if (language === 'en') return `€${Number.isInteger(amount) ? amount : amount.toFixed(2)}`
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2).replace('.', ',')} kr`
}

/** Made-up carriers; the second is the one to find. */
export const CARRIERS = ['Lunnebud', 'Skärfrakt', 'Rimpost'] as const
export type Carrier = (typeof CARRIERS)[number]

/** The names of the months and weekdays as texts want them. */
export const MONTHS: Names = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
}
export const WEEKDAYS: Names = {
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  nb: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
}
