import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { open } from '../../db/open.ts'
import { command } from './command.ts'
import { Failure } from './errors.ts'
import { fileNamed } from './file-name.ts'

export const backup = command({
  name: 'backup',
  summary: 'Copies the SQLite database into a new file while the desk runs.',
  example: 'npm run -s lyhord -- backup backups/2026-03-07.db',
  values: z.strictObject({ file: z.string().min(1) }),
  fields: { file: { value: 'FILE', takes: 'the name of a file that does not exist yet', isOperand: true } },
  async run(given, { config, env }) {
    if (/^postgres(ql)?:/.test(config.databaseUrl))
      throw new Failure('DATABASE_URL names a PostgreSQL database. Back it up with pg_dump; docs/backup.md shows how.')
    const file = fileNamed(given.file, { env })
    if (existsSync(file)) throw new Failure(`${file} exists already. A backup overwrites nothing: choose another name.`)
    // Opening would make a new one, and a backup of nothing is worse than none.
    if (!existsSync(config.databaseUrl))
      throw new Failure(`There is no database at ${resolve(config.databaseUrl)}. Set LYHORD_DATA to its folder.`)
    const db = await open(config.databaseUrl)
    try {
      await db.backup(file)
    } finally {
      await db.close()
    }
    return { file, bytes: statSync(file).size }
  },
})
