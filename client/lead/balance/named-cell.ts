import type { BalanceCell } from '../../../shared/contract/quality.ts'

/** A cell with what it is called in the reader's language. */
export type NamedCell = Omit<BalanceCell, 'name'> & { name: string }
