// Takes the write lock of a SQLite file, says so, and keeps it for the milliseconds given.
import { setTimeout as sleep } from 'node:timers/promises'
import { open } from '../../../db/open.ts'

const [url = '', ms = '0'] = process.argv.slice(2)
const db = await open(url)
await db.kysely.transaction().execute(async () => {
  process.stdout.write('locked\n')
  await sleep(Number(ms))
})
await db.close()
