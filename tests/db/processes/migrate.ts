// Migrates a database with the migrations of `../migrations.ts` named as arguments.
import { open } from '../../../db/open.ts'
import { isNamed, migrationsNamed } from '../migrations.ts'

const [url = '', ...names] = process.argv.slice(2)
const db = await open(url, { migrations: migrationsNamed(names.filter(isNamed)) })
await db.migrate()
await db.close()
