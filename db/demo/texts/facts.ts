import { DAY, localOf } from '../calendar.ts'
import type { Agent } from '../cast.ts'
import type { Random } from '../chance.ts'
import type { Happenings } from '../happenings.ts'
import { windowOn } from '../happenings.ts'
import { amountText, MARKETS, MONTHS, SHOP, WEEKDAYS } from '../shop.ts'
import type { Story } from '../story.ts'

export type Facts = Record<string, string>

/** What the texts of a contact may mention, as one says it in its language. */
export function factsOf(random: Random, story: Story, happenings: Happenings): Facts {
  const { matter, at, agents } = story
  const { customer, product, order, carrier, days, orderedAt } = matter
  const { language } = customer
  const { day } = localOf(at)
  const market = MARKETS[language]
  const { name, a, the, it, them, isMany } = product.spoken[language]
  const before = story.previous
  const dueAt = before?.promised?.dueAt ?? story.promised?.dueAt ?? at + (2 + Math.floor(random() * 4)) * DAY
  const lastDay = day - 1 - Math.floor(random() * 5)
  const english = language === 'en'
  return {
    shop: SHOP,
    me: customer.first,
    fullname: `${customer.first} ${customer.last}`,
    former: firstName(before?.agent.name ?? agents[0]?.name),
    name,
    a,
    the,
    it,
    them,
    ...(english && {
      is: isMany ? 'are' : 'is',
      was: isMany ? 'were' : 'was',
      has: isMany ? 'have' : 'has',
      does: isMany ? 'do' : 'does',
    }),
    order,
    carrier,
    city: customer.city,
    days: String(Math.max(2, days)),
    date: dateText(localOf(orderedAt).day, language),
    policyDate: dateText(happenings.changeDay, language, false),
    lastday: past(lastDay, language),
    sinceday: weekdayText(lastDay, language),
    lastcontact:
      before === null || day - localOf(before.at).day > 6
        ? LAST_WEEK[language]
        : past(localOf(before.at).day, language),
    due: weekdayText(localOf(dueAt).day, language),
    week: String(weekOf(day) + 2 > 52 ? 2 : weekOf(day) + 2),
    amount: amountText(product.price[market.place], language),
    rest: amountText(Math.max(5, Math.round(product.price[market.place] * 0.12)), language),
    fee: amountText(market.returnFee, language),
    reminderFee: amountText(market.reminderFee, language),
    window: String(windowOn(happenings, day)),
    code: `${CODES[Math.floor(random() * CODES.length)]}${10 + 5 * Math.floor(random() * 3)}`,
  }
}

/** Who answers, of those in the contact. */
export const agentFacts = ({ matter }: Story, agent: Agent | undefined): Facts => ({
  agent: firstName(agent?.name),
  heshe: (agent?.isWoman ? SHE : HE)[matter.customer.language],
  hisher: agent?.isWoman ? 'her' : 'his',
})

type Spoken = Story['matter']['customer']['language']
const SHE = { sv: 'hon', nb: 'hun', en: 'she' }
const HE = { sv: 'han', nb: 'han', en: 'he' }
const LAST_WEEK = { sv: 'förra veckan', nb: 'i forrige uke', en: 'last week' }
const CODES = ['HEMMA', 'LINNE', 'FJALL', 'NORDAN', 'VARM']

const firstName = (name: string | undefined): string => name?.split(' ')[0] ?? ''

function dateText(day: number, language: Spoken, withArticle = true): string {
  const date = new Date(day * DAY)
  const month = MONTHS[language].split(' ')[date.getUTCMonth()] ?? ''
  const of = date.getUTCDate()
  if (language === 'sv') return `${withArticle ? 'den ' : ''}${of} ${month}`
  return language === 'nb' ? `${of}. ${month}` : `${of} ${month}`
}

const weekdayText = (day: number, language: Spoken): string => WEEKDAYS[language].split(' ')[(day + 4) % 7] ?? ''

/** `i tisdags`, `på tirsdag`, `on Tuesday`: the last one. */
function past(day: number, language: Spoken): string {
  const weekday = weekdayText(day, language)
  return language === 'sv' ? `i ${weekday}s` : language === 'nb' ? `på ${weekday}` : `on ${weekday}`
}

/** The ISO week of a day. */
function weekOf(day: number): number {
  const thursday = day + 3 - ((day + 3) % 7)
  const year = new Date(thursday * DAY).getUTCFullYear()
  return Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1
}
