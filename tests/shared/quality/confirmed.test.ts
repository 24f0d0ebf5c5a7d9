import { expect, test } from 'vitest'
import { isConfirmed } from '../../../shared/quality/confirmed.ts'

const said = (author: string, body = 'Hello', score: number | null = 0) => ({ author, body, score })

test.each([
  ['the customer closed it', 'customer', [said('customer')], true],
  ['thanks after our answer', 'agent', [said('customer'), said('agent'), said('customer', 'Thanks!', 0.6)], true],
  ['a last word without a score', 'agent', [said('agent'), said('customer', 'ok', null)], true],
  ['our word was the last', 'agent', [said('customer'), said('agent')], false],
  ['a question was the last word', 'agent', [said('agent'), said('customer', 'And when?')], false],
  ['it ends unhappy', 'agent', [said('agent'), said('customer', 'No.', -0.4)], false],
  ['nobody answered', 'agent', [said('customer')], false],
  ['silence after a thank you', 'system', [said('agent'), said('customer', 'Thanks', 0.5)], true],
  ['silence after our answer', 'system', [said('agent')], false],
  ['nothing was written', 'agent', [], false],
] as const)('%s', (_, closedBy, written, expected) => {
  expect(isConfirmed(closedBy, written)).toBe(expected)
})
