/** The demo data of a brand: how many contacts there are of it, and what is being done about it, null for nothing. */
export interface DemoState {
  contacts: number
  /** `of` is null while it is not known how much there is to do. */
  underWay: { does: 'fill' | 'remove'; done: number; of: number | null; hasFailed: boolean } | null
}
