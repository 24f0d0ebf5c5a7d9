import { describe, expect, it } from 'vitest'
import { belongsTo, compareRows } from '../../../client/desk/list/membership.ts'
import { findNeighbour } from '../../../client/desk/list/neighbours.ts'
import { type Pages, patchPages } from '../../../client/desk/list/patch-pages.ts'
import { readWait } from '../../../client/desk/list/wait.ts'
import type { View } from '../../../shared/contract/conversation.ts'
import { row, state } from './rows.ts'

const pagesOf = (...pages: ReturnType<typeof row>[][]): Pages => ({
  pages: pages.map((rows, index) => ({ rows, cursor: index === pages.length - 1 ? null : `after ${index}` })),
  pageParams: pages.map((_, index) => (index === 0 ? null : `after ${index - 1}`)),
})
const numbers = ({ pages }: Pages) => pages.map(({ rows }) => rows.map(({ number }) => number))

describe('a conversation stands in', () => {
  const mineAndPending = row(1, { assigneeId: 'me', status: 'pending', waitingSince: null })
  const cases: [string, ReturnType<typeof row>, View[]][] = [
    ['waiting, unassigned and open when nobody has it', row(1), ['waiting', 'unassigned', 'open']],
    ['mine when it is mine', row(1, { assigneeId: 'me' }), ['waiting', 'mine', 'open']],
    ['mine and pending when I wait for the customer', mineAndPending, ['mine', 'pending']],
    ['open alone when a colleague answered', row(1, { assigneeId: 'sara', waitingSince: null }), ['open']],
    ['snoozed alone, though the customer waits', row(1, { assigneeId: 'me', status: 'snoozed' }), ['snoozed']],
    ['closed alone', row(1, { assigneeId: 'me', status: 'closed' }), ['closed']],
  ]
  it.each(cases)('%s', (_, conversation, views) => {
    const all: View[] = ['waiting', 'mine', 'unassigned', 'open', 'pending', 'snoozed', 'closed']
    expect(all.filter((view) => belongsTo(view, conversation, 'me')).sort()).toEqual([...views].sort())
  })
})

describe('the order', () => {
  it('puts who has waited longest first, then what moved last', () => {
    const rows = [
      row(1, { waitingSince: null, lastMessageAt: 50 }),
      row(2, { waitingSince: 30 }),
      row(3, { waitingSince: 20 }),
      row(4, { waitingSince: null, lastMessageAt: 90 }),
    ]
    expect(rows.sort(compareRows('open')).map(({ number }) => number)).toEqual([3, 2, 4, 1])
  })

  it('puts the closed by when they closed, latest first', () => {
    const rows = [row(1, { closedAt: 10 }), row(2, { closedAt: 30 }), row(3, { closedAt: 20 })]
    expect(rows.sort(compareRows('closed')).map(({ number }) => number)).toEqual([2, 3, 1])
  })
})

describe('a push', () => {
  it('moves a row to its new place, across pages, and keeps the size of the pages', () => {
    const before = pagesOf([row(1), row(2)], [row(3), row(4)])
    const moved = state(1, { waitingSince: 99 })
    const { data, isMissing } = patchPages(before, 'open', 'me', { state: moved })
    expect(numbers(data)).toEqual([
      [2, 3],
      [4, 1],
    ])
    expect(isMissing).toBe(false)
  })

  it('takes a row out of a view where it no longer stands', () => {
    const { data } = patchPages(pagesOf([row(1), row(2)]), 'unassigned', 'me', {
      state: state(1, { assigneeId: 'sara' }),
    })
    expect(numbers(data)).toEqual([[2]])
  })

  it('asks for the view again when a row belongs there that is not known', () => {
    expect(patchPages(pagesOf([row(1)]), 'open', 'me', { state: state(2) }).isMissing).toBe(true)
  })

  it('asks for nothing when an unknown row belongs elsewhere', () => {
    expect(patchPages(pagesOf([row(1)]), 'mine', 'me', { state: state(2) }).isMissing).toBe(false)
  })

  it('brings the last line and counts what is unread', () => {
    const { data } = patchPages(pagesOf([row(1, { unread: 1 })]), 'open', 'me', {
      state: state(1, { lastSeq: 2 }),
      lastLine: { author: 'customer', body: 'Hallo?' },
      addUnread: 1,
    })
    expect(data.pages[0]?.rows[0]).toMatchObject({ unread: 2, lastLine: { body: 'Hallo?' } })
  })

  it('counts a message once, where a fetch brought it before the push did, and keeps a row that is newer', () => {
    const fetched = row(1, { unread: 1, lastSeq: 2, status: 'pending' })
    const push = (lastSeq: number) =>
      patchPages(pagesOf([fetched]), 'pending', 'me', { state: state(1, { lastSeq, status: 'pending' }), addUnread: 1 })
    expect(push(2).data.pages[0]?.rows[0]?.unread).toBe(1)
    expect(push(3).data.pages[0]?.rows[0]?.unread).toBe(2)
    const old = patchPages(pagesOf([fetched]), 'pending', 'me', { state: state(1, { lastSeq: 1, status: 'open' }) })
    expect(old).toEqual({ data: pagesOf([fetched]), isMissing: false })
  })

  it('asks for the feeling of a row that somebody took', () => {
    const taken = { state: state(1, { assigneeId: 'you' }) }
    expect(patchPages(pagesOf([row(1)]), 'open', 'me', taken).isMissing).toBe(true)
    expect(patchPages(pagesOf([row(1, { assigneeId: 'me' })]), 'open', 'me', taken).isMissing).toBe(false)
    expect(patchPages(pagesOf([row(1)]), 'unassigned', 'me', taken).isMissing).toBe(false)
  })

  it('shows how it sounded on an assigned row and never on an unassigned one', () => {
    const mine = { state: state(1, { assigneeId: 'me' }), feeling: 'negative' as const }
    const nobodys = { state: state(1), feeling: 'negative' as const }
    expect(patchPages(pagesOf([row(1)]), 'open', 'me', mine).data.pages[0]?.rows[0]?.feeling).toBe('negative')
    expect(patchPages(pagesOf([row(1)]), 'open', 'me', nobodys).data.pages[0]?.rows[0]?.feeling).toBeNull()
  })

  it('leaves what only the server knows of a row', () => {
    const named = row(1, { customer: { id: 'c', name: 'Maja', isVerified: true }, unread: 3 })
    const { data } = patchPages(pagesOf([named]), 'open', 'me', { state: state(1, { status: 'open', lastSeq: 9 }) })
    expect(data.pages[0]?.rows[0]).toMatchObject({ customer: { name: 'Maja' }, unread: 3, lastSeq: 9 })
  })
})

describe('how long somebody has waited', () => {
  it.each([
    [0, null],
    [59_999, null],
    [60_000, { unit: 'minute', count: 1 }],
    [59 * 60_000 + 59_999, { unit: 'minute', count: 59 }],
    [3_600_000, { unit: 'hour', count: 1 }],
    [47 * 3_600_000, { unit: 'hour', count: 47 }],
    [48 * 3_600_000, { unit: 'day', count: 2 }],
  ])('%d ms reads %o', (ms, wait) => {
    expect(readWait(ms)).toEqual(wait)
  })
})

describe('closing goes on', () => {
  it('to the row below, at the end to the one above, and nowhere when it was the last', () => {
    expect(findNeighbour('b', ['a', 'b', 'c'])).toBe('c')
    expect(findNeighbour('c', ['a', 'b', 'c'])).toBe('b')
    expect(findNeighbour('a', ['a'])).toBeNull()
  })

  it('to the first row when the closed one is not in the list', () => {
    expect(findNeighbour('x', ['a', 'b'])).toBe('a')
  })
})
