// Writes in groups until the disk is full (a limit on the size of files), then makes room and goes on. Prints what came back.
import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { DatabaseError } from '../../../db/database-error.ts'
import { open } from '../../../db/open.ts'

const db = await open(process.argv[2] ?? '')
const codes = new Set<string>()
const say = (line: string) => writeSync(1, `${line}\n`)
let id = 0

async function writeOne(): Promise<void> {
  const mine = ++id
  try {
    await db.write((trx) => sql`insert into notes values (${mine}, ${'x'.repeat(5_000)}, 1)`.execute(trx))
    say(`stored ${mine}`)
  } catch (error) {
    say(`refused ${mine}`)
    codes.add(error instanceof DatabaseError ? error.code : String(error))
  }
}
const group = () => Promise.all(Array.from({ length: 16 }, writeOne))

while (codes.size === 0) await group()
say(`codes ${[...codes].join(' ')}`)
const { rows } = await sql<{ count: number }>`select count(*) as count from notes`.execute(db.kysely)
say(`readable ${rows[0]?.count}`)
await sql`pragma wal_checkpoint(truncate)`.execute(db.kysely)
await group()
await db.close()
