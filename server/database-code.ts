import { DatabaseError } from '../db/database-error.ts'
import type { ErrorCode } from '../shared/errors.ts'

/** What a fault of the database means to whoever asked: null where it is no database's fault. */
export function databaseCode(error: unknown): ErrorCode | null {
  if (!(error instanceof DatabaseError)) return null
  switch (error.code) {
    case 'database_busy':
    case 'database_unavailable':
    case 'write_stalled':
      return 'database_busy'
    case 'database_closed':
      return 'shutting_down'
    case 'storage_full':
    case 'storage_unwritable':
      return 'storage_full'
    case 'text_unreadable':
      return 'text_unreadable'
    case 'storage_damaged':
      return 'internal'
  }
}
