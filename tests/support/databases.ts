import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { createPostgresDatabase } from './postgres/databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Which database this project runs on. */
    database: 'sqlite' | 'postgres'
    /** What fresh databases are copied from: a SQLite file, or the address of the PostgreSQL server. */
    template: string
    chromium: { executablePath: string; env: Record<string, string> }
  }
}

export interface FreshDatabase {
  url: string
  /** Also closes what others have open in it. */
  drop(): Promise<void>
}

/** A database of the kind this project runs on, migrated, with nothing in it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = inject('template')
  if (inject('database') === 'postgres') return await createPostgresDatabase(template, 'lyhord_template')
  return sqliteDatabase((file) => copyFileSync(template, file))
}

/** The same without any table. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  if (inject('database') === 'postgres') return await createPostgresDatabase(inject('template'), 'template0')
  return sqliteDatabase(() => {})
}

function sqliteDatabase(fill: (file: string) => void): FreshDatabase {
  const folder = mkdtempSync(join(dirname(inject('template')), 'desk-'))
  const file = join(folder, 'lyhord.db')
  fill(file)
  return { url: file, drop: async () => rmSync(folder, { recursive: true, force: true }) }
}
