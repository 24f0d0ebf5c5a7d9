import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { StatementCache } from '../../../db/dialects/statement-cache.ts'

test('a statement asked for again is the same one', () => {
  const cache = new StatementCache(new BetterSqlite3(':memory:'))
  expect(cache.get('select 1')).toBe(cache.get('select 1'))
  expect(cache.get('select 2')).not.toBe(cache.get('select 1'))
})

test('the cache holds a limited number, and drops what was not used for longest', () => {
  const cache = new StatementCache(new BetterSqlite3(':memory:'))
  const kept = cache.get('select 0')
  const dropped = cache.get('select 1')
  for (let n = 2; n < 700; n++) {
    cache.get(`select ${n}`)
    cache.get('select 0')
  }
  expect(cache.size).toBe(500)
  expect(cache.get('select 0')).toBe(kept)
  expect(cache.get('select 1')).not.toBe(dropped)
})

test('a statement that cannot be prepared is not kept', () => {
  const cache = new StatementCache(new BetterSqlite3(':memory:'))
  expect(() => cache.get('select nonsense from nowhere')).toThrow()
  expect(cache.size).toBe(0)
})
