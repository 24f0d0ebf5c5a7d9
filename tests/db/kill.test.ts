import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noteIds, openAgain, openNotes } from './notes.ts'
import { ended, run } from './processes/run.ts'

const ROUNDS = 5

test('a process killed while it writes has lost nothing that it acknowledged', async () => {
  const { db, url } = await openNotes()
  const seed = Date.now() % 100_000
  console.log(`Killed at moments drawn from seed ${seed}.`)
  let random = seed
  let said = ''
  for (let round = 1; round <= ROUNDS; round++) {
    random = (random * 16_807) % 2_147_483_647
    const child = run('write-until-killed.ts', url, `${round * 1_000_000}`)
    let acknowledged = 0
    const killAfter = 20 + (random % 400)
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk
        acknowledged += String(chunk).split('\n').length - 1
        if (acknowledged >= killAfter) resolve()
      })
    })
    child.kill('SIGKILL')
    await ended(child)
  }
  const acknowledged = said.trim().split('\n').map(Number)
  expect(acknowledged.length).toBeGreaterThan(20 * ROUNDS)
  const stored = new Set(await noteIds(await openAgain(url)))
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  // What was stored but not acknowledged is at most what was under way: 12 writers each time.
  expect(stored.size - new Set(acknowledged).size).toBeLessThanOrEqual(12 * ROUNDS)
  if (db.kind === 'sqlite') {
    expect((await sql`pragma integrity_check`.execute(db.kysely)).rows).toEqual([{ integrity_check: 'ok' }])
  }
})
