import { setImmediate } from 'node:timers'
import type BetterSqlite3 from 'better-sqlite3'
import { DatabaseError } from '../database-error.ts'
import type { Trx } from '../open.ts'
import { type OpenWrite, refuseInsideWrite, runInside } from './inside-write.ts'
import { pauseBeforeTry } from './patience.ts'
import { type PendingWrite, pendingWrite } from './pending-write.ts'
import type { SqliteDriver } from './sqlite.ts'
import type { SqliteConnection } from './sqlite-connection.ts'
import { isBusy, translateSqliteError } from './sqlite-errors.ts'
import { Stall } from './stall.ts'

/** Together these keep a batch from holding the event loop for 50 ms, of which the commit may take a good part. */
const MAX_WRITES = 64
const MAX_MS = 15

type MakeTrx = (connection: SqliteConnection, write: OpenWrite) => Trx

export interface GroupCommitOptions {
  /** How long a write waits for another process. */
  patienceMs: number
  /** How long a write may keep the others waiting. */
  stallMs: number
}

/**
 * Writes that arrive together share one transaction and one fsync, each in a savepoint of its own. A batch begins a turn of the
 * event loop after its first write, so that everything read from the sockets in this turn joins it; what arrives while it runs
 * is the next one. Nobody is told anything before COMMIT has returned.
 */
export class GroupCommit {
  readonly #driver: SqliteDriver
  readonly #makeTrx: MakeTrx
  readonly #options: GroupCommitOptions
  readonly #sql: Record<'begin' | 'commit' | 'rollback' | 'save' | 'undo' | 'keep', BetterSqlite3.Statement>
  readonly #queue: PendingWrite[] = []
  #draining: Promise<void> | undefined
  #isClosed = false

  constructor(driver: SqliteDriver, makeTrx: MakeTrx, options: GroupCommitOptions) {
    this.#driver = driver
    this.#makeTrx = makeTrx
    this.#options = options
    const { database } = driver
    this.#sql = {
      begin: database.prepare('begin immediate'),
      commit: database.prepare('commit'),
      rollback: database.prepare('rollback'),
      save: database.prepare('savepoint one_write'),
      undo: database.prepare('rollback to one_write'),
      keep: database.prepare('release one_write'),
    }
  }

  write<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      refuseInsideWrite(this.#driver)
      if (this.#isClosed) return reject(new DatabaseError('database_closed', 'The database is closed.'))
      this.#queue.push(pendingWrite(work, resolve, reject, performance.now() + this.#options.patienceMs))
      this.#draining ??= this.#drain()
    })
  }

  /** Refuses new writes from now on; resolves when every accepted one is settled. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#draining
  }

  async #drain(): Promise<void> {
    for (let tries = 0; ; ) {
      await new Promise((resolve) => setImmediate(resolve))
      if (this.#queue.length === 0) break
      const connection = await this.#driver.acquireConnection()
      const isBegun = this.#begin()
      if (isBegun) await this.#runBatch(connection)
      await this.#driver.releaseConnection()
      tries = isBegun ? 0 : tries + 1
      if (!isBegun) await pauseBeforeTry(tries)
    }
    // Nothing was awaited since the queue was seen empty, so no write slipped in.
    this.#draining = undefined
  }

  /** Takes the write lock, or tells those who cannot wait for it any longer. */
  #begin(): boolean {
    try {
      if (this.#driver.database.inTransaction) this.#sql.rollback.run()
      this.#sql.begin.run()
      return true
    } catch (error) {
      const now = performance.now()
      while (this.#queue[0] && (!isBusy(error) || this.#queue[0].deadline < now)) {
        this.#queue.shift()?.reject(translateSqliteError(error))
      }
      return false
    }
  }

  async #runBatch(connection: SqliteConnection): Promise<void> {
    const endsAt = performance.now() + MAX_MS
    const stall = new Stall(this.#options.stallMs)
    const batch: PendingWrite[] = []
    const outcomes: (() => void)[] = []
    try {
      while (batch.length < MAX_WRITES && performance.now() < endsAt) {
        const write = this.#queue.shift()
        if (!write) break
        batch.push(write)
        outcomes.push(await this.#runOne(write, connection, stall))
      }
      this.#sql.commit.run()
      for (const tell of outcomes) tell()
    } catch (error) {
      this.#rollback()
      for (const write of batch) write.reject(translateSqliteError(error))
    } finally {
      stall.end()
    }
  }

  /** A failing write is undone alone. Throws only where SQLite gave up the whole transaction, as it does when the disk is full. */
  async #runOne(write: PendingWrite, connection: SqliteConnection, stall: Stall): Promise<() => void> {
    const open: OpenWrite = { owner: this.#driver, isOpen: true }
    const trx = this.#makeTrx(connection, open)
    this.#sql.save.run()
    try {
      const tell = await Promise.race([runInside(open, () => write.attempt(trx)), stall.promise])
      open.isOpen = false
      this.#sql.keep.run()
      return tell
    } catch (error) {
      open.isOpen = false
      if (!this.#driver.database.inTransaction) throw error
      this.#sql.undo.run()
      this.#sql.keep.run()
      return () => write.reject(translateSqliteError(error))
    }
  }

  #rollback(): void {
    try {
      if (this.#driver.database.inTransaction) this.#sql.rollback.run()
    } catch {
      // The next batch tries again before it begins.
    }
  }
}
