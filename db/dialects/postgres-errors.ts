import { DatabaseError, textUnreadable } from '../database-error.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** True where PostgreSQL undid a transaction that may well succeed next time: serialization failure or deadlock. */
export const isUndoneForAnother = (error: unknown): boolean => /^(40001|40P01)$/.test(codeOf(error))

const UNREACHABLE =
  /^(08...|57P0[123]|28...|3D000|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
// What the driver says of a connection that ended has no code.
const UNREACHABLE_WORDS =
  /^(Connection terminated|Client (has encountered|was closed)|timeout exceeded when trying to connect)/

/** Turns PostgreSQL's error into ours where it tells of the server; mistakes in a query and broken constraints stay as they are. */
export function translatePostgresError(error: unknown): unknown {
  const code = codeOf(error)
  if (isUndoneForAnother(error) || code === '55P03') {
    return new DatabaseError('database_busy', 'The database is busy. Try again in a moment.', error)
  }
  if (/^(53100|58030)$/.test(code)) {
    return new DatabaseError('storage_full', "The database server's disk is full or failing. Free some space.", error)
  }
  if (code === 'XX001' || code === 'XX002') {
    return new DatabaseError('storage_damaged', 'The database is damaged. Restore it from a backup.', error)
  }
  if (code === '25006') {
    return new DatabaseError('storage_unwritable', 'The database server allows reading only.', error)
  }
  if (code === '22021' || code === '22P05') return textUnreadable(error)
  if (error instanceof Error && (UNREACHABLE.test(code) || (code === '' && UNREACHABLE_WORDS.test(error.message)))) {
    const message = 'PostgreSQL cannot be reached. Check DATABASE_URL and that the server runs.'
    return new DatabaseError('database_unavailable', message, error)
  }
  return error
}
