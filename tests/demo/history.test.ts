import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../db/demo/calendar.ts'
import { demoHistory } from '../../db/demo/history.ts'
import { eventsOf, linesOf, tell, UNTIL } from './told.ts'

const events = tell()
const contacts = new Map(eventsOf(events, 'contact').map((contact) => [contact.id, contact]))
const agents = new Set(eventsOf(events, 'agent').map(({ id }) => id))

test('as many contacts are told as were asked for, in the order in which they began', () => {
  expect(contacts.size).toBe(1500)
  const times = eventsOf(events, 'contact').map(({ at }) => at)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test.each([1, 7, 40])('%i contacts are a history too', (number) => {
  expect(eventsOf(tell({ contacts: number }), 'contact')).toHaveLength(number)
})

test('whatever is told of a contact is told of one that is there, by an agent who is', () => {
  for (const event of events) {
    if ('contact' in event) expect(contacts.has(event.contact), JSON.stringify(event)).toBe(true)
    if ('agent' in event && event.agent != null) expect(agents.has(event.agent), JSON.stringify(event)).toBe(true)
  }
})

test('nothing lies after the end, and no contact before the beginning', () => {
  for (const event of events) {
    const times = [
      'at' in event ? event.at : null,
      event.type === 'promise' ? event.madeAt : null,
      event.type === 'promise' ? event.keptAt : null,
    ]
    for (const at of times) if (at != null) expect(at).toBeLessThanOrEqual(UNTIL)
  }
  for (const { at } of contacts.values()) expect(at).toBeGreaterThan(UNTIL - 184 * DAY)
})

test('a contact is written in, closed and opened again one after the other', () => {
  const happened = new Map<string, { at: number; type: string }[]>()
  for (const event of events) {
    if (event.type === 'message' || event.type === 'close' || event.type === 'reopen') {
      happened.set(event.contact, [...(happened.get(event.contact) ?? []), { at: event.at ?? 0, type: event.type }])
    }
  }
  for (const [id, all] of happened) {
    const times = [contacts.get(id)?.at ?? 0, ...all.map(({ at }) => at)]
    expect(times, id).toEqual(times.toSorted((a, b) => a - b))
    const turns = all.map(({ type }) => type).join(' ')
    expect(turns).toMatch(/^(message ?)*(close( reopen( message)*( close)?)?)?$/)
  }
})

test('the last contacts are open, and wait for an answer or for the customer', () => {
  const closed = new Set(eventsOf(events, 'close').map(({ contact }) => contact))
  const open = [...contacts.values()].filter(({ id }) => !closed.has(id))
  expect(open.length).toBeGreaterThan(0)
  expect(open.length).toBeLessThan(40)
  for (const { at, outcome } of open) {
    expect(at).toBeGreaterThan(UNTIL - 20 * DAY)
    expect(outcome).toBeUndefined()
  }
})

test('only who was asked answers, and nobody is asked twice in 30 days', () => {
  const asked = new Set(eventsOf(events, 'survey').map(({ contact, moment }) => `${contact} ${moment}`))
  for (const { contact, moment } of eventsOf(events, 'answer')) expect(asked.has(`${contact} ${moment}`)).toBe(true)
  const lastAsked = new Map<string, number>()
  for (const contact of new Set(eventsOf(events, 'survey').map(({ contact }) => contact))) {
    const { customer, at } = contacts.get(contact) ?? { customer: '', at: 0 }
    expect(at - (lastAsked.get(customer) ?? 0)).toBeGreaterThan(29 * DAY)
    lastAsked.set(customer, at)
  }
})

test('what came of it is known after 90 days, and who stayed bought again', () => {
  for (const { contact, retained90d, margin90d } of eventsOf(events, 'outcome')) {
    expect(contacts.get(contact)?.at).toBeLessThanOrEqual(UNTIL - 90 * DAY)
    expect((margin90d ?? 0) > 0).toBe(retained90d)
  }
  const bought = new Set<string>()
  for (const event of eventsOf(events, 'touchpoint')) if (event.name === 'Order Completed') bought.add(event.customer)
  for (const { customer, retained90d } of eventsOf(events, 'outcome'))
    if (retained90d) expect(bought).toContain(customer)
})

test('a promise is due after it was made, in working hours', () => {
  const promises = eventsOf(events, 'promise')
  expect(promises.length).toBeGreaterThan(100)
  for (const { madeAt, dueAt, keptAt } of promises) {
    expect(dueAt - madeAt).toBeGreaterThan(HOUR)
    expect(new Date(dueAt).getUTCDay() % 6).not.toBe(0)
    if (keptAt != null) expect(keptAt).toBeGreaterThan(madeAt)
  }
})

test('a seed tells the same twice, and another seed something else', () => {
  const once = JSON.stringify(linesOf({ contacts: 120 }))
  expect(JSON.stringify(linesOf({ contacts: 120 }))).toBe(once)
  expect(JSON.stringify(linesOf({ contacts: 120, seed: 2 }))).not.toBe(once)
})

test('words change no figure', () => {
  const said = ['text', 'comment', 'firstMessageChars', 'sentiment']
  const mute = (key: string, value: unknown) => (said.includes(key) ? undefined : value)
  const without = linesOf({ contacts: 200, texts: false })
  expect(JSON.stringify(linesOf({ contacts: 200 }), mute)).toBe(JSON.stringify(without, mute))
  expect(JSON.stringify(without)).not.toContain('"comment"')
})

test('without journeys there are no touchpoints, and all else is the same', () => {
  const without = linesOf({ contacts: 200, journeys: false })
  expect(without).toEqual(linesOf({ contacts: 200 }).filter(({ type }) => type !== 'touchpoint'))
})

test.each([0, -1, 1.5, Number.NaN])('%s contacts are refused', (number) => {
  expect(() => [...demoHistory({ contacts: number, seed: 1, until: UNTIL })]).toThrow(RangeError)
})
