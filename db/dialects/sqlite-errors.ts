import BetterSqlite3 from 'better-sqlite3'
import { DatabaseError, textUnreadable } from '../database-error.ts'

/** True where another connection holds the lock: the statement did nothing and may be tried again. */
export const isBusy = (error: unknown): boolean =>
  error instanceof BetterSqlite3.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)

/** Turns SQLite's error into ours where it tells of the machine; mistakes in a query and broken constraints stay as they are. */
export function translateSqliteError(error: unknown): unknown {
  if (error instanceof TypeError && error.message === 'The database connection is not open') {
    return new DatabaseError('database_closed', 'The database is closed.', error)
  }
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  if (isBusy(error)) return new DatabaseError('database_busy', 'The database is busy. Try again in a moment.', error)
  if (/^SQLITE_(FULL|IOERR)/.test(error.code)) {
    return new DatabaseError('storage_full', 'The disk is full or failing. Free some space and try again.', error)
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) {
    return new DatabaseError('storage_damaged', 'The database file is damaged. Restore it from a backup.', error)
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(error.code)) {
    return new DatabaseError(
      'storage_unwritable',
      'The database file cannot be opened for writing. Check who owns it and its folder.',
      error,
    )
  }
  return error
}

/** PostgreSQL stores no NUL, so SQLite, which would, refuses it too. */
export function refuseNul(parameters: readonly unknown[]): void {
  for (const parameter of parameters) {
    if (typeof parameter === 'string' && parameter.includes('\0')) throw textUnreadable()
  }
}
