import type { HistoryEvent } from './world/index.ts'

/** What a history looks like from outside: shares of contacts unless it says otherwise. */
export interface Shape {
  contactsPerMatter: number
  /** Contacts by topic. */
  howto: number
  technical: number
  declined: number
  transferred: number
  offersDeclined: number
  reopened: number
  /** Closes that the customer confirmed. */
  confirmed: number
  /** Seconds that half of the contacts of a topic stay under. */
  howtoSec: number
  technicalSec: number
  messagesPerContact: number
  /** Answers by invitations. */
  answeredAtContact: number
  answeredRemembered: number
  /** Means and spread of the answers. */
  atContact: number
  remembered: number
  spreadAtContact: number
  satisfaction: number
  recommend: number
  /** Of the answers at contact with the customer's last words. */
  withLastWords: number
  /** Customers who stay. */
  retained: number
}

export function shapeOf(events: readonly HistoryEvent[]): Shape {
  const of = <T extends HistoryEvent['type']>(type: T) =>
    events.filter((event): event is Extract<HistoryEvent, { type: T }> => event.type === type)
  const contacts = of('contact').filter(({ openedBy }) => openedBy === undefined)
  const share = (part: readonly unknown[]) => part.length / contacts.length
  const messages = of('message').filter(({ author }) => author === 'customer')
  const lastWords = new Map(
    messages.flatMap((message) => ('sentiment' in message ? [[message.contact, message.sentiment]] : [])),
  )
  const seconds = new Map(of('attention').map(({ contact, sec }) => [contact, sec]))
  const secondsOf = (topic: string) =>
    median(contacts.filter((one) => one.topic === topic).map(({ id }) => seconds.get(id) ?? 0))
  const surveys = of('survey').filter(({ suppressedBy }) => suppressedBy === undefined)
  const answers = of('answer')
  const atContact = answers.filter(({ moment }) => moment === 'at_contact')
  const remembered = answers.filter(({ moment }) => moment === 'remembered')
  const asked = (moment: string) => surveys.filter((survey) => survey.moment === moment).length
  const felt = atContact.map(({ feltUnderstood }) => feltUnderstood)
  const outcomes = of('outcome')
  return {
    contactsPerMatter: contacts.length / new Set(contacts.map(({ customer }) => customer)).size,
    howto: share(contacts.filter(({ topic }) => topic === 'howto')),
    technical: share(contacts.filter(({ topic }) => topic === 'technical')),
    declined: share(contacts.filter(({ outcome }) => outcome === 'declined')),
    transferred: share(of('transfer')),
    offersDeclined: mean(of('offer').map(({ accepted }) => (accepted ? 0 : 1))),
    reopened: share(of('reopen')),
    confirmed: mean(of('close').map(({ confirmedByCustomer }) => (confirmedByCustomer ? 1 : 0))),
    howtoSec: secondsOf('howto'),
    technicalSec: secondsOf('technical'),
    messagesPerContact: share(messages),
    answeredAtContact: atContact.length / asked('at_contact'),
    answeredRemembered: remembered.length / asked('remembered'),
    atContact: mean(felt),
    remembered: mean(remembered.map(({ feltUnderstood }) => feltUnderstood)),
    spreadAtContact: spread(felt),
    satisfaction: mean(atContact.map(({ satisfaction }) => satisfaction ?? 0)),
    recommend: mean(atContact.map(({ recommend }) => recommend ?? 0)),
    withLastWords: correlation(
      atContact.map(({ contact, feltUnderstood }) => [feltUnderstood, lastWords.get(contact) ?? 0]),
    ),
    retained: mean(outcomes.map(({ retained90d }) => (retained90d ? 1 : 0))),
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function spread(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const firsts = pairs.map(([first]) => first)
  const seconds = pairs.map(([, second]) => second)
  const [x, y] = [mean(firsts), mean(seconds)]
  return mean(pairs.map(([first, second]) => (first - x) * (second - y))) / (spread(firsts) * spread(seconds))
}
