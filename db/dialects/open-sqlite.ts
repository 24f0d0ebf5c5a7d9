import { mkdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Kysely } from 'kysely'
import { DatabaseError } from '../database-error.ts'
import type { Db, OpenOptions } from '../open.ts'
import type { Database } from '../schema.ts'
import { DirectTransaction } from './compile-once.ts'
import { GroupCommit } from './group-commit.ts'
import type { OpenWrite } from './inside-write.ts'
import { migrate } from './migrate.ts'
import { PATIENCE_MS, retry } from './patience.ts'
import { SqliteDialect, SqliteDriver } from './sqlite.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { isBusy, translateSqliteError } from './sqlite-errors.ts'

export async function openSqlite(path: string, options: OpenOptions): Promise<Db> {
  const file = resolve(path)
  const patienceMs = options.patienceMs ?? PATIENCE_MS
  const database = await openFile(file, patienceMs)
  const driver = new SqliteDriver(database, patienceMs)
  const dialect = new SqliteDialect(driver)
  const kysely = new Kysely<Database>({ dialect })
  const makeTrx = (connection: SqliteConnection, write: OpenWrite) => {
    const insist = () => {
      if (!write.isOpen) throw new Error('This transaction is over. Await every query inside write().')
    }
    const executor = kysely.getExecutor().withConnectionProvider({
      async provideConnection(consumer) {
        insist()
        return await consumer(connection)
      },
    })
    return new DirectTransaction({ config: { dialect }, driver, dialect, executor }, (query) => {
      insist()
      return connection.runNow(query)
    })
  }
  const commits = new GroupCommit(driver, makeTrx, { patienceMs, stallMs: options.stallMs ?? 10_000 })

  return {
    kind: 'sqlite',
    kysely,
    write: (work) => commits.write(work),
    migrate: () => migrate(kysely, options.migrations),
    backup: (target) => backup(file, resolve(target)),
    ping: async () => void (await kysely.selectNoFrom((eb) => eb.lit(1).as('one')).execute()),
    close: async () => {
      await commits.close()
      // Opens and closes even where nothing was asked yet.
      await kysely.destroy()
      if (database.open) database.close()
    },
  }
}

/** A connection that SQLite itself keeps from writing. The file is there already. */
export function readSqlite(path: string): Kysely<Database> {
  try {
    const database = new BetterSqlite3(resolve(path), { readonly: true, fileMustExist: true, timeout: 0 })
    return new Kysely<Database>({ dialect: new SqliteDialect(new SqliteDriver(database, PATIENCE_MS)) })
  } catch (error) {
    throw translateSqliteError(error)
  }
}

async function openFile(file: string, patienceMs: number): Promise<BetterSqlite3.Database> {
  try {
    makeFolder(dirname(file))
    return await retry(() => openNow(file), isBusy, patienceMs)
  } catch (error) {
    throw translateSqliteError(error)
  }
}

function openNow(file: string): BetterSqlite3.Database {
  // SQLite's own waiting would stop the event loop; ours does not.
  const database = new BetterSqlite3(file, { timeout: 0 })
  try {
    database.pragma('journal_mode = WAL')
    // Must be said: left alone it falls to NORMAL at the first transaction, and a power cut could take what was acknowledged.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    // SQLite's own knows no letters beyond z.
    database.function('lower', { deterministic: true }, (text: unknown) =>
      typeof text === 'string' ? text.toLowerCase() : text,
    )
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new DatabaseError('storage_unwritable', `The folder ${folder} cannot be made. Choose another place.`, error)
  }
}

async function backup(file: string, target: string): Promise<void> {
  if (target === file) throw new Error('A backup cannot replace the database it is made of. Choose another file.')
  makeFolder(dirname(target))
  const unfinished = `${target}.unfinished`
  try {
    await copySnapshot(file, unfinished)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw translateSqliteError(error)
  }
}

/** Copies what is there now. Without a transaction of its own the copying would start again at each write of another process. */
async function copySnapshot(file: string, target: string): Promise<void> {
  const database = new BetterSqlite3(file, { readonly: true, timeout: 0 })
  try {
    database.exec('begin; select count(*) from sqlite_schema')
    await database.backup(target)
  } finally {
    database.close()
  }
}
