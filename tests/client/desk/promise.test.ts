import { expect, it } from 'vitest'
import { missingIn } from '../../../client/desk/wrap-up/promise.ts'

const now = Date.UTC(2026, 2, 2, 12)
const promise = { text: 'Call back', due: '2026-03-03T12:00', timeZone: 'UTC' }

it.each([
  ['no promise', null, null],
  ['a whole promise', promise, null],
  ['a promise without words', { ...promise, text: '  ' }, 'text'],
  ['a promise with neither words nor time', { ...promise, text: '', due: '' }, 'text'],
  ['a promise without a time', { ...promise, due: '' }, 'due'],
  ['a promise for a time that has passed', { ...promise, due: '2026-03-02T11:59' }, 'due'],
] as const)('%s lacks what it lacks', (_, draft, lacks) => {
  expect(missingIn(draft, now)).toBe(lacks)
})
