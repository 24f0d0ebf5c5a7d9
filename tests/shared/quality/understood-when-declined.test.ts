import { expect, test } from 'vitest'
import { understoodWhenDeclined } from '../../../shared/quality/understood-when-declined.ts'
import { smallDesk } from '../support/small-desk.ts'

const desk = () => 'desk'

test('what the outcome buys, and what listening buys among the declined', () => {
  const measured = smallDesk({ contacts: 6000, granted: 0.8, skill: (agent) => (agent < 4 ? 0.5 : 0) })
  const [all] = understoodWhenDeclined(measured, desk, { floor: 5 })
  expect(all?.difference.found?.mean).toBeGreaterThan(0.68)
  expect(all?.difference.found?.mean).toBeLessThan(0.92)
  const team = (contact: number) => ((measured.parts[contact]?.agent ?? 0) < 4 ? 'listens' : 'waits')
  const [listens, waits] = understoodWhenDeclined(measured, team, { floor: 15 })
  expect([listens?.key, waits?.key]).toEqual(['listens', 'waits'])
  expect(listens?.declined.found?.low).toBeGreaterThan(waits?.declined.found?.high ?? 7)
})

test('at the usual mix, unless cells are topics', () => {
  const measured = smallDesk({ contacts: 8000 })
  for (const contact of measured.contacts)
    for (const answer of Object.values(contact.answers))
      if (contact.topic === 'technical') answer.feltUnderstood = Math.max(1, answer.feltUnderstood - 2)
  const topicOf = (contact: number) => measured.contacts[contact]?.topic ?? null
  const levels = (byTopic: boolean) =>
    understoodWhenDeclined(measured, topicOf, { floor: 15, byTopic }).map(({ declined }) => declined.found?.mean ?? 0)
  const [delivery = 0, , technical = 0] = levels(true)
  expect(delivery - technical).toBeGreaterThan(1.3)
  const same = levels(false)
  expect(Math.max(...same) - Math.min(...same)).toBeLessThan(0.25)
})

test('the difference covers the truth', () => {
  let covered = 0
  for (let seed = 0; seed < 60; seed++) {
    const [all] = understoodWhenDeclined(smallDesk({ contacts: 400, seed, granted: 0.5 }), desk, { floor: 5 })
    const between = all?.difference.found
    // rounding to steps and the ends of the scale take a little of half a point
    if (between && between.low <= 0.49 && 0.49 <= between.high) covered++
  }
  expect(covered / 60).toBeGreaterThan(0.68)
  expect(covered / 60).toBeLessThan(0.93)
})

const few = (declined: number, granted: number) => {
  const measured = smallDesk({ contacts: 400, answered: 0 })
  const left = { declined, granted }
  for (const { outcome, answers } of measured.contacts) {
    const key = outcome === 'declined' ? 'declined' : 'granted'
    if (left[key]-- > 0)
      answers.remembered = {
        feltUnderstood: 5,
        satisfaction: null,
        recommend: null,
        solved: null,
        wasAskedForScore: null,
      }
  }
  return measured
}

test.each<[string, number, number, (number | null)[]]>([
  ['enough of both', 15, 20, [null, null, null]],
  ['too few declined: the granted are the rest of the cell', 9, 20, [6, 0, 6]],
  ['too few of both', 3, 4, [12, 11, 12]],
  ['none granted', 15, 0, [null, 15, 15]],
])('%s', (_, declined, granted, missing) => {
  const [cell] = understoodWhenDeclined(few(declined, granted), desk, { floor: 15 })
  const said = [cell?.declined, cell?.granted, cell?.difference].map((one) =>
    one && 'missing' in one ? one.missing : null,
  )
  expect(said).toEqual(missing)
})

test('equal answers leave some doubt', () => {
  const [cell] = understoodWhenDeclined(few(20, 20), desk, { floor: 15 })
  expect(cell?.declined.found).toMatchObject({ n: 20, mean: 5 })
  expect(cell?.declined.found?.low).toBeLessThan(5)
  expect(cell?.difference.found?.high).toBeGreaterThan(0)
})

test('nothing has no cells, and contacts without a cell belong to none', () => {
  expect(understoodWhenDeclined(smallDesk({ contacts: 0 }), desk, { floor: 5 })).toEqual([])
  expect(understoodWhenDeclined(smallDesk({ contacts: 50 }), () => null, { floor: 5 })).toEqual([])
})
