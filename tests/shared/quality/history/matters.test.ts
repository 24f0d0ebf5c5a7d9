import { expect, test } from 'vitest'
import { aftermaths } from '../../../../shared/quality/history/matters.ts'
import { at, contactLines, DAY, historyOf, MONDAY, type Told } from './events.ts'

const after = (...told: Told[]) => aftermaths(historyOf(told.flatMap(contactLines)).contacts)
const first = { id: '1', customer: 'C' }

test.each<[string, Partial<Told>, boolean]>([
  ['the next day', { begins: MONDAY + DAY }, true],
  ['6 days later', { begins: MONDAY + 6 * DAY }, true],
  ['8 days later', { begins: MONDAY + 8 * DAY }, false],
  ['about something else', { begins: MONDAY + DAY, topic: 'invoice' }, false],
  ['somebody else', { begins: MONDAY + DAY, customer: 'D' }, false],
  ['an agent writes', { begins: MONDAY + DAY, openedBy: 'A' }, false],
])('who writes again on the matter comes back: %s', (_, next, cameBack) => {
  const [one] = after(first, { id: '2', customer: 'C', ...next })
  expect(one?.cameBack).toBe(cameBack)
})

test('a reopening is a come-back, and a week later is not', () => {
  const lines = contactLines(first)
  const reopened = (ms: number) =>
    aftermaths(historyOf([...lines, { type: 'reopen', contact: '1', at: at(MONDAY + ms) }]).contacts)[0]?.cameBack
  expect(reopened(DAY)).toBe(true)
  expect(reopened(9 * DAY)).toBe(false)
})

test('each come-back counts once, against the last close; its seconds are charged to all within 7 days', () => {
  const found = after(
    first,
    { id: '2', customer: 'C', begins: MONDAY + DAY, work: [['B', 100, 20]] },
    { id: '3', customer: 'C', begins: MONDAY + 2 * DAY, work: [['C', 50]] },
    { id: '4', customer: 'C', begins: MONDAY + 8 * DAY, work: [['D', 7]] },
  )
  expect(found.map(({ cameBack }) => cameBack)).toEqual([true, true, true, false])
  expect(found.map(({ laterSec }) => laterSec)).toEqual([170, 57, 7, 0])
  expect(found.map(({ isFollowUp }) => isFollowUp)).toEqual([false, true, true, true])
})

test('what an agent opens costs the contact before it, and is no come-back', () => {
  const found = after(first, { id: '2', customer: 'C', begins: MONDAY + DAY, openedBy: 'A', work: [['A', 60]] })
  expect(found[0]).toMatchObject({ cameBack: false, wasFollowedUpByAgent: true, laterSec: 60 })
})

test('what becomes of a matter is known of its earlier contacts', () => {
  const found = after(first, { id: '2', customer: 'C', begins: MONDAY + DAY, retained: false })
  expect(found.map(({ later }) => later?.isRetained)).toEqual([false, false])
})

test('a clock that goes backwards breaks nothing', () => {
  const found = after(
    { ...first, closes: MONDAY - 3 * DAY },
    { id: '2', customer: 'C', begins: MONDAY + 1, closes: MONDAY - DAY },
  )
  expect(found[0]?.cameBack).toBe(true)
})
