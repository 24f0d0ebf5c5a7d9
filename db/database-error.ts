/** What can go wrong underneath a query that is nobody's mistake in writing it. */
export type DatabaseErrorCode =
  /** Somebody else kept the database to themselves for too long. Try again. */
  | 'database_busy'
  /** The database was closed. */
  | 'database_closed'
  /** The PostgreSQL server cannot be reached. A write that was just being committed may or may not be stored. */
  | 'database_unavailable'
  /** A text no database can store: it holds the character NUL. */
  | 'text_unreadable'
  /** The file is not a database, or is damaged. */
  | 'storage_damaged'
  /** The disk is full or failing. */
  | 'storage_full'
  /** The file or its folder may not be written. */
  | 'storage_unwritable'
  /** A `write` waited for something else than its own transaction, and was cut off. */
  | 'write_stalled'

/** Thrown by everything that queries. What was rejected with one is not stored, `database_unavailable` excepted. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export const textUnreadable = (cause?: unknown) =>
  new DatabaseError('text_unreadable', 'The text holds a character that cannot be stored (NUL). Remove it.', cause)
