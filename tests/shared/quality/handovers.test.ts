import { expect, test } from 'vitest'
import { receiversOf } from '../../../shared/quality/handovers.ts'

const way = (path: string) =>
  path.split(' ').flatMap((step) => {
    const [from, to] = step.split('>')
    return [{ from: from || null, to: to || null }]
  })

test.each([
  ['a>b', 'a', ['b']],
  ['a>b', 'b', []],
  ['a>b b>c', 'a', ['b', 'c']],
  ['a>b b>c', 'b', ['c']],
  // Back again: nobody is charged with their own time twice.
  ['a>b b>a', 'a', ['b']],
  ['a>b b>a', 'b', ['a']],
  ['a>b b>a a>c', 'b', ['a', 'c']],
  ['a> >b', 'a', []],
  ['>a', 'a', []],
  ['b>c c>a', 'a', []],
  ['x>y', 'a', []],
])('%s: %s is charged with %j', (path, agent, receivers) => {
  expect([...receiversOf(way(path), agent)]).toEqual(receivers)
})
