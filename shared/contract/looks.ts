/** At what of one agent's somebody looked: their figures, the contacts behind them, signals, together in coaching, named in an export. */
export const LOOKED_AT = ['figures', 'contacts', 'signals', 'coaching', 'export'] as const
export type LookedAt = (typeof LOOKED_AT)[number]

/** That somebody looked, as the agent concerned sees it. */
export interface Look {
  id: string
  by: string
  what: LookedAt
  reason: string | null
  at: number
}
