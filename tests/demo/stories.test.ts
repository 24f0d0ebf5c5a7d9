import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DAY } from '../../db/demo/calendar.ts'
import { BAD_CARRIER, happeningsUntil, MESS_REGION } from '../../db/demo/happenings.ts'
import { TOPICS } from '../../shared/journey/index.ts'
import { createEngine, startEvidence } from '../../shared/sentiment/index.ts'
import { eventsOf, shareOf, tell, UNTIL } from './told.ts'

const events = tell({ contacts: 4000, texts: false })
const contacts = eventsOf(events, 'contact')
const byId = new Map(contacts.map((contact) => [contact.id, contact]))
const answers = eventsOf(events, 'answer')
const happenings = happeningsUntil(Math.floor(UNTIL / DAY))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

test('three languages, all topics and channels', () => {
  expect(shareOf(contacts, ({ language }) => language === 'sv')).toBeCloseTo(0.56, 1)
  expect(shareOf(contacts, ({ language }) => language === 'nb')).toBeCloseTo(0.3, 1)
  expect(new Set(contacts.map(({ topic }) => topic))).toEqual(new Set(TOPICS))
  for (const channel of ['chat', 'email', 'form', 'phone']) {
    expect(shareOf(contacts, (contact) => contact.channel === channel)).toBeGreaterThan(0.08)
  }
})

test('December is twice September, Monday more than Sunday', () => {
  const monthly = (month: number) => contacts.filter(({ at }) => new Date(at).getUTCMonth() === month).length
  expect(monthly(11) / monthly(8)).toBeGreaterThan(1.5)
  const weekly = (day: number) => contacts.filter(({ at }) => new Date(at).getUTCDay() === day).length
  expect(weekly(1)).toBeGreaterThan(1.5 * weekly(0))
})

test('the arms are drawn as the desk draws them, and a good third answers', () => {
  const moments = Map.groupBy(eventsOf(events, 'survey'), ({ contact }) => contact)
  const arm = (is: (moments: string[]) => boolean) =>
    [...moments.values()].filter((asked) => is(asked.map(({ moment }) => moment))).length / contacts.length
  expect(arm((all) => all.length === 1 && all[0] === 'at_contact')).toBeCloseTo(0.4, 1)
  expect(arm((all) => all.length === 1 && all[0] === 'remembered')).toBeCloseTo(0.28, 1)
  expect(arm((all) => all.length === 2)).toBeCloseTo(0.14, 1)
  const share = answers.length / eventsOf(events, 'survey').length
  expect(share).toBeGreaterThan(0.33)
  expect(share).toBeLessThan(0.46)
})

test('answers follow what was lived: solved and granted more than not, and yet many declined felt understood', () => {
  const stepsOf = (is: (answer: (typeof answers)[number]) => boolean) =>
    answers.filter(is).map(({ feltUnderstood }) => feltUnderstood)
  expect(mean(stepsOf(({ solved }) => solved === 'yes'))).toBeGreaterThan(
    mean(stepsOf(({ solved }) => solved === 'no')) + 0.7,
  )
  const declined = stepsOf(({ contact }) => byId.get(contact)?.outcome === 'declined')
  const granted = stepsOf(({ contact }) => byId.get(contact)?.outcome === 'granted')
  expect(mean(granted)).toBeGreaterThan(mean(declined) + 0.3)
  expect(shareOf(declined, (step) => step >= 6)).toBeGreaterThan(0.2)
  for (let step = 2; step <= 7; step += 1)
    expect(answers.some(({ feltUnderstood }) => feltUnderstood === step)).toBe(true)
})

test('who felt understood stays', () => {
  const stayed = new Map(eventsOf(events, 'outcome').map(({ contact, retained90d }) => [contact, retained90d]))
  const known = answers.filter(({ contact }) => stayed.has(contact))
  const shareFrom = (least: number, most: number) =>
    shareOf(
      known.filter(({ feltUnderstood }) => feltUnderstood >= least && feltUnderstood <= most),
      ({ contact }) => stayed.get(contact) === true,
    )
  expect(shareFrom(6, 7)).toBeGreaterThan(shareFrom(1, 4) + 0.1)
})

test('two weeks in which parcels to one region stood still', () => {
  const late = eventsOf(events, 'touchpoint').filter(({ name }) => name === 'Delivery Delayed')
  const isThere = ({ properties }: (typeof late)[number]) => properties?.region === MESS_REGION
  const during = ({ at }: { at: number }) => at / DAY > happenings.messFrom - 8 && at / DAY < happenings.messTo
  expect(shareOf(late.filter(during), isThere)).toBeGreaterThan(
    2 *
      shareOf(
        late.filter((one) => !during(one)),
        isThere,
      ),
  )
})

test('one carrier is written about more than the others together deserve', () => {
  const carrierOf = (name: string) => eventsOf(events, 'touchpoint').filter((event) => event.name === name)
  const isBad = ({ properties }: ReturnType<typeof carrierOf>[number]) => properties?.carrier === BAD_CARRIER
  expect(shareOf(carrierOf('Delivery Delayed'), isBad)).toBeGreaterThan(0.4)
})

test('more returns are declined once they cost', () => {
  const returns = contacts.filter(({ topic, outcome }) => topic === 'return' && outcome != null)
  const declined = (isAfter: boolean) =>
    shareOf(
      returns.filter(({ at }) => at / DAY > happenings.changeDay === isAfter),
      ({ outcome }) => outcome === 'declined',
    )
  expect(declined(true)).toBeGreaterThan(declined(false) + 0.1)
})

test('agents differ: in pace, in listening, and one closes before the customer has answered', () => {
  const nameOf = new Map(eventsOf(events, 'agent').map(({ id, name }) => [id, name]))
  const closes = eventsOf(events, 'close')
  const unconfirmed = (name: string) =>
    shareOf(
      closes.filter(({ agent }) => agent != null && nameOf.get(agent) === name),
      ({ confirmedByCustomer }) => confirmedByCustomer !== true,
    )
  expect(unconfirmed('Viktor Sandell')).toBeGreaterThan(unconfirmed('Elsa Nyqvist') + 0.15)
  const secOf = (name: string) =>
    mean(
      eventsOf(events, 'attention')
        .filter(({ agent }) => nameOf.get(agent) === name)
        .map(({ sec }) => sec),
    )
  expect(secOf('Elsa Nyqvist')).toBeGreaterThan(1.3 * secOf('Viktor Sandell'))
})

const engine = createEngine(readFileSync(new URL('../../shared/sentiment/weights.bin', import.meta.url)))

test('what customers write is in their language and sounds as they feel', () => {
  const told = tell({ contacts: 900, journeys: false })
  // without words the same history says how its customers feel
  const felt = eventsOf(tell({ contacts: 900, journeys: false, texts: false }), 'message')
  const feelings = new Map(felt.map(({ contact, index, sentiment }) => [`${contact} ${index}`, sentiment ?? 0]))
  const languages = new Map(eventsOf(told, 'contact').map(({ id, language }) => [id, language]))
  const written = Map.groupBy(
    eventsOf(told, 'message').filter(({ author, text }) => author === 'customer' && text != null),
    ({ contact }) => contact,
  )
  const scores: { feeling: number; score: number }[] = []
  let wrong = 0
  for (const [contact, messages] of written) {
    let evidence = startEvidence(null)
    for (const { text, index } of messages) {
      const heard = engine.hear(text ?? '', evidence)
      evidence = heard.evidence
      scores.push({ feeling: feelings.get(`${contact} ${index}`) ?? 0, score: heard.score.score })
    }
    if (evidence.language !== languages.get(contact)) wrong += 1
  }
  expect(written.size).toBeGreaterThan(600)
  expect(wrong / written.size).toBeLessThan(0.03)
  const scoreWhere = (is: (feeling: number) => boolean) =>
    mean(scores.filter(({ feeling }) => is(feeling)).map(({ score }) => score))
  expect(scoreWhere((feeling) => feeling > 0.4)).toBeGreaterThan(scoreWhere((feeling) => feeling < -0.4) + 0.5)
})
