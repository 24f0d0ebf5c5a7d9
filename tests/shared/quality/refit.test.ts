import { describe, expect, test } from 'vitest'
import { REFIT_VERSION, type RefitFigures, refit } from '../../../shared/quality/refit.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { contactLines, historyOf, type Told } from './history/events.ts'

interface Desk {
  contacts: number
  step?: (n: number, random: () => number) => number
  topic?: (n: number) => string
  agents?: number
}

/** A third of the contacts is answered at the close. */
function figures({ contacts, step, topic, agents = 2 }: Desk): RefitFigures {
  const random = seededRandom(7)
  const told = Array.from(
    { length: contacts },
    (_, n): Told => ({
      id: `c${String(n).padStart(4, '0')}`,
      topic: topic?.(n) ?? 'delivery',
      work: [[`a${n % agents}`, 200 + 200 * random()]],
      ...(step && n % 3 === 0 ? { at_contact: step(n, random) } : {}),
    }),
  )
  return refit({
    history: historyOf(told.flatMap(contactLines)),
    teamOf: (_, agent) => (agent === 'a0' ? 'north' : 'south'),
    outcomeSaid: (id) => (Number(id.slice(1)) % 2 ? 'declined' : 'granted'),
    assumedValue: null,
    seed: 1,
  })
}

const noNumberIsMissing = (value: RefitFigures) =>
  expect(
    JSON.stringify(value, (_, each) => (Number.isNaN(each) || each === Number.POSITIVE_INFINITY ? 'NaN' : each)),
  ).not.toContain('NaN')

test('each cut has the groups of the desk, by key, with words against the desk and no person', () => {
  const found = figures({
    contacts: 900,
    topic: (n) => ['account', 'delivery', 'refund'][n % 9 < 3 ? 0 : n % 9 < 6 ? 1 : 2] as string,
    // The topic of n = 0, 9, 18 …
    step: (n, random) => (n % 9 === 0 ? 2 : 5) + Math.floor(2 * random()),
  })
  expect(found.cuts.topic.groups.map(({ key, words }) => [key, words?.feltUnderstood])).toEqual([
    ['account', 'clearly_below'],
    ['delivery', 'clearly_above'],
    ['refund', 'clearly_above'],
  ])
  expect(found.cuts.topic.clouds.map(({ keys }) => keys)).toEqual([['account'], ['delivery', 'refund']])
  expect(found.cuts.team.groups.map(({ key }) => key)).toEqual(['north', 'south'])
  expect(found.cuts.team.clouds.map(({ keys }) => keys)).toEqual([['north', 'south']])
  expect(found.desk?.feltUnderstood.n).toBe(300)
  expect(JSON.stringify(found)).not.toMatch(/"a[01]"/)
  noNumberIsMissing(found)
})

test('a group below its floor is left out, and another with it that would give it away', () => {
  const { topic } = figures({
    contacts: 150,
    step: (n) => 3 + (n % 4),
    topic: (n) => (n < 30 ? 'account' : n < 80 ? 'delivery' : 'refund'),
  }).cuts
  expect(topic.groups.map(({ key, answers, withheld, pair }) => [key, answers, withheld, pair !== null])).toEqual([
    ['account', 10, 'floor', false],
    ['delivery', 17, 'complement', false],
    ['refund', 23, null, true],
  ])
  expect(topic.clouds.flatMap(({ keys }) => keys)).toEqual(['refund'])
})

describe('what says too little is null, and never no number', () => {
  const cases: [what: string, desk: Desk][] = [
    ['no history', { contacts: 0 }],
    ['one contact', { contacts: 1, step: () => 4 }],
    ['one answer', { contacts: 3, step: () => 4 }],
    ['no answer at all', { contacts: 200 }],
    ['answers all alike', { contacts: 200, step: () => 7 }],
    ['one agent', { contacts: 200, step: (n) => 1 + (n % 7), agents: 1 }],
    ['an agent a contact', { contacts: 60, step: (n) => 1 + (n % 7), agents: 60 }],
  ]
  test.each(cases)('%s', (_, desk) => {
    const found = figures(desk)
    noNumberIsMissing(found)
    expect(found.contacts).toBe(desk.contacts)
    if (found.answers < 5) expect([found.desk, found.rate]).toEqual([null, null])
    for (const { groups } of Object.values(found.cuts))
      for (const { pair, withheld } of groups) expect(pair === null).toBe(withheld !== null)
  })
})

test('the same history and seed give the same figures', () => {
  const desk = { contacts: 120, step: (n: number) => 1 + (n % 7) }
  expect(figures(desk)).toEqual(figures(desk))
  expect(REFIT_VERSION).toBeGreaterThan(0)
})
