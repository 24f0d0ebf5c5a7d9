import { DeskError } from '../shared/errors.ts'

/** A keyset cursor: the sort values of the last row shown. Opaque to clients, and checked when it comes back. */
export const writeCursor = (values: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

export function readCursor<T extends (string | number | null)[]>(
  cursor: string,
  isValid: (value: unknown[]) => boolean,
): T {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && isValid(values)) return values as T
  } catch (cause) {
    throw new DeskError('bad_input', { fields: ['cursor'], cause })
  }
  throw new DeskError('bad_input', { fields: ['cursor'] })
}

export const isTimeAndId = ([at, id, ...rest]: unknown[]): boolean =>
  Number.isSafeInteger(at) && typeof id === 'string' && rest.length === 0
