import { AsyncLocalStorage } from 'node:async_hooks'

/** A write under way, and the database it is under way in. */
export interface OpenWrite {
  readonly owner: object
  isOpen: boolean
}

const current = new AsyncLocalStorage<OpenWrite>()

export const runInside = <T>(write: OpenWrite, work: () => Promise<T>): Promise<T> => current.run(write, work)

/**
 * Throws if called by the work of a `write` to the same database. On SQLite it would wait for the connection its own write
 * holds, and everybody with it; on PostgreSQL it would work, until it met a lock of its own.
 */
export function refuseInsideWrite(owner: object): void {
  const write = current.getStore()
  if (write?.isOpen && write.owner === owner) {
    throw new Error('Inside write() speak only to trx. This query went past it.')
  }
}
