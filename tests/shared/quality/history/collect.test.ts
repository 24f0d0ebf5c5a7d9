import { expect, test } from 'vitest'
import { seededRandom, shuffle } from '../../../../shared/seeded-random.ts'
import { at, contactLines, DAY, historyOf, MONDAY } from './events.ts'

const lines = [
  { type: 'agent' as const, id: 'B', team: 'North' },
  ...contactLines({
    id: 'c1',
    work: [
      ['A', 60],
      ['B', 120, 30],
    ],
    scores: [-0.5, 0, 0.5],
    at_contact: 6,
    says: 'Tack',
  }),
  ...contactLines({ id: 'c2', begins: MONDAY + DAY, retained: true, margin: 20 }),
  { type: 'attention' as const, contact: 'never told', agent: 'A', sec: 5 },
]

test('a history is the same in whatever order its lines come', () => {
  const order = Int32Array.from(lines.keys())
  // what stands twice keeps its order: parts in order of work, later scores by their index
  shuffle(order, seededRandom(3))
  const mixed = historyOf([...order].map((line) => lines[line] as (typeof lines)[number]))
  const told = historyOf(lines)
  const sorted = (history: typeof told) =>
    history.contacts.map((contact) => ({
      ...contact,
      parts: contact.parts.toSorted((a, b) => (a.agent < b.agent ? -1 : 1)),
    }))
  expect(sorted(mixed)).toEqual(sorted(told))
  expect(mixed.agents).toEqual(told.agents)
})

test('a contact is what its lines say', () => {
  const { contacts, agents } = historyOf(lines)
  expect(contacts.map(({ id }) => id)).toEqual(['c1', 'c2'])
  expect(agents).toEqual([
    { id: 'A', team: null, handleTimeTargetSec: null },
    { id: 'B', team: 'North', handleTimeTargetSec: null },
  ])
  expect(contacts[0]).toMatchObject({
    parts: [
      { agent: 'A', attentionSec: 60, wrapUpSec: 0 },
      { agent: 'B', attentionSec: 120, wrapUpSec: 30 },
    ],
    handovers: [{ from: 'A', to: 'B' }],
    scores: [-0.5, 0, 0.5],
    answers: { at_contact: { feltUnderstood: 6 } },
  })
  expect(contacts[1]?.later).toEqual({ isRetained: true, margin: 20 })
})

test.each([
  ['You may get a survey about today.', true, false],
  ['Ge mig gärna högsta betyg i enkäten, det betyder mycket för mig.', true, true],
  ['Gi meg gjerne toppscore i undersøkelsen som kommer nå.', true, true],
  ['Your parcel leaves tomorrow.', false, false],
])('of what agents wrote it keeps whether it speaks of a survey and whether it steers: %s', (says, asks, steers) => {
  const [contact] = historyOf(contactLines({ id: 'c', says })).contacts
  expect(contact?.agentMessages).toMatchObject([{ agent: 'A', asksAboutSurvey: asks, steers }])
})

test('an agent who works twice on a contact has one part', () => {
  const [contact] = historyOf(
    contactLines({
      id: 'c',
      work: [
        ['A', 60],
        ['B', 30],
        ['A', 40, 10],
      ],
    }),
  ).contacts
  expect(contact?.parts).toEqual([
    { agent: 'A', attentionSec: 100, wrapUpSec: 10 },
    { agent: 'B', attentionSec: 30, wrapUpSec: 0 },
  ])
})

test('of closes the order is that of time, and a reopening is kept', () => {
  const [contact] = historyOf([
    { type: 'close', contact: 'c', at: at(MONDAY + 2 * DAY) },
    ...contactLines({ id: 'c' }),
    { type: 'reopen', contact: 'c', at: at(MONDAY + DAY) },
  ]).contacts
  expect(contact?.closes.map((close) => close.at)).toEqual([MONDAY + 600_000, MONDAY + 2 * DAY])
  expect(contact?.reopens).toEqual([MONDAY + DAY])
})
