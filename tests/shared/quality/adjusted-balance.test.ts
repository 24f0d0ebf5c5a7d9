import { expect, test } from 'vitest'
import { adjustedBalance, deskPair } from '../../../shared/quality/adjusted-balance.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { regroup } from '../../../shared/quality/regroup.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { contactLines, historyOf, type Told } from './history/events.ts'

/** Chats as good and as quick as mails, but chats get the hard topic; half a point and 20 % are the hard topic's. */
function desk(count: number) {
  const random = seededRandom(4)
  const told = Array.from({ length: count }, (_, n): Told => {
    const isHard = random() < (n % 2 ? 0.8 : 0.2)
    return {
      id: `c${n}`,
      topic: isHard ? 'complaint' : 'delivery',
      work: [[n % 2 ? 'chat' : 'mail', (isHard ? 600 : 300) * (0.9 + 0.2 * random())]],
      ...(n % 3 === 0 ? { at_contact: (isHard ? 3 : 5) + Math.floor(2 * random()) } : {}),
    }
  })
  return prepare(historyOf(told.flatMap(contactLines)))
}

test('a group’s pair is what it were with the desk’s cases', () => {
  const groups = adjustedBalance(regroup(desk(900), (_, agent) => agent))
  expect(groups.map(({ key, contacts, answers }) => [key, contacts, answers])).toEqual([
    ['chat', 450, 150],
    ['mail', 450, 150],
  ])
  for (const { difference } of groups) {
    expect(Math.abs(difference?.feltUnderstood.mean ?? 9)).toBeLessThan(0.15)
    expect(Math.abs(difference?.minutes.mean ?? 9)).toBeLessThan(0.2)
  }
})

test('the desk’s own pair is the plain one', () => {
  const pair = deskPair(desk(900))
  expect(pair?.feltUnderstood.mean).toBeCloseTo(4.5, 0)
  expect(pair?.minutes.mean).toBeCloseTo(7.5, 0)
})

test('answers that are all alike still have a spread', () => {
  const told = ['A', 'B'].flatMap((agent) =>
    Array.from({ length: 20 }, (_, n): Told => ({ id: `${agent}${n}`, work: [[agent, 300 + n]], at_contact: 7 })),
  )
  for (const { pair } of adjustedBalance(prepare(historyOf(told.flatMap(contactLines))))) {
    expect(pair?.feltUnderstood.mean).toBeCloseTo(7)
    expect(pair?.feltUnderstood.sd).toBeGreaterThan(0)
  }
})

test.each([
  ['nothing', 0],
  ['one contact', 1],
  ['two contacts', 2],
])('%s is not enough to say, and no number either', (_, count) => {
  const measured = desk(count)
  expect(deskPair(measured)).toBeNull()
  for (const { pair, difference } of adjustedBalance(measured)) expect([pair, difference]).toEqual([null, null])
})
