import type { BalanceCell } from '../../../shared/quality/index.ts'

/** A cell with what it is called in the reader's language. */
export type NamedCell = BalanceCell & { name: string }
