import { expect, test } from 'vitest'
import { expectedTime } from '../../../shared/quality/expected-time.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { contactLines, DAY, historyOf, MONDAY, type Told } from './history/events.ts'

const measured = (...told: Told[]) => prepare(historyOf(told.flatMap(contactLines)))

test('a part is charged with what it hands over and what comes later, a receiver with its own and later', () => {
  const { parts } = measured(
    {
      id: '1',
      customer: 'C',
      work: [
        ['A', 50],
        ['B', 200],
      ],
    },
    { id: '2', customer: 'C', begins: MONDAY + DAY, work: [['B', 100]] },
  )
  expect(parts).toMatchObject([
    { ownSec: 50, chargedSec: 350, isFirst: true, isReceived: false, share: 0.5 },
    { ownSec: 200, chargedSec: 300, isFirst: false, isReceived: true, share: 0.5 },
    { ownSec: 100, chargedSec: 100, isFirst: true, isReceived: false, share: 1 },
  ])
})

test('splitting a matter makes no parts: what the agent opens is charged to the contact before', () => {
  const { parts, contacts } = measured(
    { id: '1', customer: 'C', work: [['A', 100]] },
    { id: '2', customer: 'C', begins: MONDAY + DAY, openedBy: 'A', work: [['A', 60]] },
    { id: '3', customer: 'D', openedBy: 'A', work: [['A', 30]] },
  )
  expect(contacts.map(({ id }) => id)).toEqual(['1', '3'])
  expect(parts.map(({ chargedSec }) => chargedSec)).toEqual([160, 30])
})

test('a window left open is no wrap-up', () => {
  const many = Array.from({ length: 99 }, (_, n): Told => ({ id: `c${n}`, work: [['A', 100, 20]] }))
  const { parts } = measured(...many, { id: 'z', work: [['A', 100, 7000]] })
  expect(parts.at(-1)?.ownSec).toBe(120)
})

/** Two agents as fast as each other; one is given the long topic far more often. */
function unequal(): Told[] {
  const random = seededRandom(5)
  return Array.from({ length: 400 }, (_, n): Told => {
    const agent = n % 2 ? 'A' : 'B'
    const isLong = random() < (agent === 'A' ? 0.9 : 0.1)
    const sec = (isLong ? 900 : 300) * Math.exp(0.2 * (random() - 0.5))
    return { id: `c${n}`, topic: isLong ? 'complaint' : 'delivery', work: [[agent, sec]] }
  })
}

test('what is expected adds up to what was, and who is given the long cases is not slow', () => {
  const history = measured(...unequal())
  const { byAgent, expectedSec } = expectedTime(history, 'charged')
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
  expect(sum(expectedSec)).toBeCloseTo(sum(history.parts.map(({ chargedSec }) => chargedSec)), 4)
  const [a, b] = byAgent.map(({ observedSec, expectedSec }) => observedSec / expectedSec)
  expect(a).toBeCloseTo(1, 1)
  expect(b).toBeCloseTo(1, 1)
})

test('nothing is expected of nothing', () => {
  expect(expectedTime(prepare({ agents: [], contacts: [] }), 'own').byAgent).toEqual([])
  const idle = prepare({ agents: [{ id: 'A', team: null, handleTimeTargetSec: null }], contacts: [] })
  expect(expectedTime(idle, 'own').byAgent).toMatchObject([{ parts: 0, observedSec: 0 }])
})
