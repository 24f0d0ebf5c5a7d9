// Writes without end, several at a time, and prints the number of each note after it was acknowledged.
import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { open } from '../../../db/open.ts'

const [url = '', firstId = '1'] = process.argv.slice(2)
const db = await open(url)
let id = Number(firstId)

async function writer(): Promise<void> {
  for (;;) {
    const mine = id++
    await db.write((trx) => sql`insert into notes values (${mine}, 'kept', 1)`.execute(trx))
    writeSync(1, `${mine}\n`)
  }
}
await Promise.all(Array.from({ length: 12 }, writer))
