import BetterSqlite3 from 'better-sqlite3'

// A connection nobody refers to would be collected, and its lock with it.
const held = new Set<BetterSqlite3.Database>()

/**
 * Holds a lock beside a SQLite database for as long as this process lives; the kernel lets go of it, also when the process is
 * killed. False where another process holds it. Reading and writing the database itself is not hindered, so that
 * the command line works beside the server.
 *
 * @param path of the database; the lock is a file beside it, ending in `.serving`
 */
export function holdAlone(path: string): boolean {
  const lock = new BetterSqlite3(`${path}.serving`, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    held.add(lock)
    return true
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false
    throw error
  }
}
