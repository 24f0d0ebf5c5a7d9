import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noteIds, openAgain, openNotes } from '../notes.ts'

test('on a full disk nothing is acknowledged that is not stored, reading goes on, and with room again so does writing', async () => {
  const { db, url } = await openNotes()
  await db.close()
  const script = join(import.meta.dirname, '../processes/write-until-full.ts')
  // 512 kB to a file (the unit is 512 or 1,024 bytes): a real commit that really fails.
  const limited = ['-c', 'ulimit -f 1024; exec "$@"', 'sh', process.execPath, script, url]
  const { stdout } = await promisify(execFile)('/bin/sh', limited)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  const said = (word: string) => lines.filter((line) => line[0] === word).map((line) => line.slice(1))
  const ids = (word: string) =>
    said(word)
      .map(([id]) => Number(id))
      .sort((a, b) => a - b)

  expect(said('codes')).toEqual([['storage_full']])
  const whenFull = lines.findIndex(([word]) => word === 'codes')
  const storedBefore = lines.slice(0, whenFull).filter(([word]) => word === 'stored').length
  expect(said('readable')).toEqual([[`${storedBefore}`]])
  expect(lines.slice(whenFull).filter(([word]) => word === 'stored')).toHaveLength(16)
  expect(ids('refused').length).toBeGreaterThan(0)

  const after = await openAgain(url)
  expect(await noteIds(after)).toEqual(ids('stored'))
  expect((await sql`pragma integrity_check`.execute(after.kysely)).rows).toEqual([{ integrity_check: 'ok' }])
})

test('where SQLite gives up the whole transaction, everybody in it is told', async () => {
  const { db } = await openNotes()
  const [pages] = (await sql<{ page_count: number }>`pragma page_count`.execute(db.kysely)).rows
  await sql.raw(`pragma max_page_count = ${(pages?.page_count ?? 0) + 3}`).execute(db.kysely)
  const write = (id: number) =>
    db.write((trx) => sql`insert into notes values (${id}, ${'x'.repeat(3_000)}, 1)`.execute(trx))
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => write(index)))
  const stored = outcomes.flatMap((outcome, id) => (outcome.status === 'fulfilled' ? [id] : []))
  expect(stored.length).toBeLessThan(12)
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'storage_full' })
  }
  expect(await noteIds(db)).toEqual(stored)
  await sql.raw('pragma max_page_count = 100000').execute(db.kysely)
  await write(100)
  expect(await noteIds(db)).toEqual([...stored, 100])
})
