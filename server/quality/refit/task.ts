import type { RefitFigures } from '../../../shared/quality/refit.ts'
import type { Window } from './read-history.ts'

/** What the worker is told, and nothing else: it has a connection of its own. */
export interface RefitTask extends Window {
  databaseUrl: string
  assumedValue: number | null
  seed: number
}

/** The figures with what they were made of and by. */
export interface Refit {
  version: number
  seed: number
  fromDay: string
  toDay: string
  isDemo: boolean
  /** Of the customers, 0–1. */
  share: number
  instruments: string[]
  engines: string[]
  figures: RefitFigures
}
