import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BalanceDimension, balanceOf, type ContactFigures } from '../../../shared/quality/balance.ts'

const contact = (over: Partial<ContactFigures> = {}): ContactFigures => ({
  contactId: 'x',
  topicAtStart: 'delivery',
  channel: 'chat',
  stage: 'payment',
  attentionSec: 120,
  feltUnderstood: null,
  isDemo: false,
  ...over,
})
const times = (count: number, over: Partial<ContactFigures>) => Array.from({ length: count }, () => contact(over))

test('nothing gives no cells', () => {
  expect(balanceOf([], 'desk')).toEqual({ isDemo: false, cells: [] })
})

test('the desk shows its pair from five answers', () => {
  const four = [...times(4, { feltUnderstood: 6 }), ...times(6, {})]
  expect(balanceOf(four, 'desk').cells).toEqual([
    {
      key: 'desk',
      contacts: 10,
      answers: 4,
      responseRate: 0.4,
      feltUnderstood: null,
      attention: null,
      withheld: { reason: 'floor', missing: 1, floor: 5 },
    },
  ])
  const [cell] = balanceOf([...four, contact({ feltUnderstood: 1, attentionSec: 670 })], 'desk').cells
  expect(cell).toMatchObject({ contacts: 11, answers: 5, withheld: null, feltUnderstood: { n: 5, mean: 5 } })
  expect(cell?.attention).toMatchObject({ n: 11 })
  expect(cell?.attention?.mean).toBeCloseTo((10 * 120 + 670) / 11 / 60)
})

test('a topic shows its pair from fifteen answers, and not beside a lone small one', () => {
  const large = times(15, { topicAtStart: 'return', feltUnderstood: 5 })
  const other = times(20, { topicAtStart: 'delivery', feltUnderstood: 7 })
  const small = times(3, { topicAtStart: 'invoice', feltUnderstood: 2 })
  expect(balanceOf([...large, ...other], 'topic').cells.map(({ key, withheld }) => [key, withheld])).toEqual([
    ['delivery', null],
    ['return', null],
  ])
  expect(balanceOf([...large, ...other, ...small], 'topic').cells.map(({ key, withheld }) => [key, withheld])).toEqual([
    ['delivery', null],
    ['invoice', { reason: 'floor', missing: 12, floor: 15 }],
    ['return', { reason: 'complement', missing: 0, floor: 15 }],
  ])
})

test('demo contacts leave the figures as soon as there are others', () => {
  const demo = times(6, { isDemo: true, feltUnderstood: 7 })
  expect(balanceOf(demo, 'desk')).toMatchObject({ isDemo: true, cells: [{ contacts: 6, answers: 6, withheld: null }] })
  expect(balanceOf([...demo, contact()], 'desk')).toMatchObject({ isDemo: false, cells: [{ contacts: 1, answers: 0 }] })
})

test.each<[BalanceDimension, string[]]>([
  ['desk', ['desk']],
  ['topic', ['delivery', 'return']],
  ['channel', ['chat', 'email']],
  ['stage', ['cart', 'none', 'payment']],
])('by %s', (dimension, keys) => {
  const contacts = [
    contact({ topicAtStart: 'return', stage: null }),
    contact({ channel: 'email' }),
    contact({ stage: 'cart' }),
  ]
  expect(balanceOf(contacts, dimension).cells.map(({ key }) => key)).toEqual(keys)
})

const anyContacts = fc.array(
  fc.record({
    contactId: fc.uuid(),
    topicAtStart: fc.constantFrom('a', 'b', 'c', '__proto__'),
    channel: fc.constantFrom('chat', 'email'),
    stage: fc.option(fc.constantFrom('cart', 'payment')),
    attentionSec: fc.nat(5000),
    feltUnderstood: fc.option(fc.integer({ min: 1, max: 7 }), { freq: 4 }),
    isDemo: fc.boolean(),
  }),
  { maxLength: 150 },
)

test('every contact is counted once, cells stand by key, and nothing below its floor is shown', () => {
  fc.assert(
    fc.property(
      anyContacts,
      fc.constantFrom<BalanceDimension>('desk', 'topic', 'channel', 'stage'),
      (contacts, dimension) => {
        const { isDemo, cells } = balanceOf(contacts, dimension)
        const counted = contacts.filter((one) => one.isDemo === isDemo)
        expect(cells.reduce((sum, cell) => sum + cell.contacts, 0)).toBe(counted.length)
        expect(cells.map(({ key }) => key)).toEqual(cells.map(({ key }) => key).sort())
        for (const cell of cells) {
          if (cell.answers < (dimension === 'desk' ? 5 : 15)) expect(cell.withheld).not.toBeNull()
          expect(cell.feltUnderstood === null).toBe(cell.withheld !== null)
          if (cell.withheld !== null) expect(cell.attention).toBeNull()
        }
      },
    ),
  )
})
