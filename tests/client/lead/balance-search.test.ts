import { expect, test } from 'vitest'
import { readBalanceSearch, readFigure, writeFigure } from '../../../client/lead/balance/balance-search.ts'

test('a figure comes back from the address as it was written', () => {
  for (const figure of [
    { dimension: 'topic', key: 'declined_payment' },
    { dimension: 'channel', key: 'chat' },
    { dimension: 'desk', key: 'desk' },
    { dimension: 'topic', key: 'v1.2 of something' },
  ] as const)
    expect(readFigure(writeFigure(figure))).toEqual(figure)
})

test('what is no figure opens nothing', () => {
  for (const text of [undefined, '', 'topic', 'topic.', 'agent.Anna', `topic.${'x'.repeat(201)}`])
    expect(readFigure(text)).toBeNull()
})

test('the address holds only what the page knows, and nothing for what it shows anyway', () => {
  expect(readBalanceSearch({ weeks: 26, by: 'team', as: 'table', figure: 'topic.delivery', sort: 'mean' })).toEqual({
    weeks: 26,
    by: 'team',
    as: 'table',
    figure: 'topic.delivery',
  })
  expect(readBalanceSearch({ weeks: 12, by: 'topic' })).toEqual({})
  expect(readBalanceSearch({ weeks: 520, by: 'agent', as: 'ranking', figure: 'agent.Anna' })).toEqual({})
})
