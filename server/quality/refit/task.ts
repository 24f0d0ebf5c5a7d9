import type { Alarm, Integrity } from '../../../shared/quality/integrity.ts'
import type { OwnFigures } from '../../../shared/quality/own-figures.ts'
import type { RefitFigures } from '../../../shared/quality/refit.ts'
import type { WholeWeeks } from '../../../shared/quality/watch/index.ts'
import type { Window } from './read-history.ts'

/** What the worker is told, and nothing else: it has a connection of its own. */
export interface RefitTask extends Window {
  databaseUrl: string
  timeZone: string
  /** The brand's whole weeks, Monday to Monday, in the window. */
  wholeWeeks: WholeWeeks
  assumedValue: number | null
  seed: number
  /** What is counted of single persons: nothing, each one's own figures, or signals too, where they are switched on. */
  ofPersons: 'nothing' | 'own' | 'signals'
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
  integrity: Integrity
}

/** Of single persons, kept apart from the figures: each one's own, by id, and what they are to be asked. */
export interface OfPersons {
  own: [agent: string, figures: OwnFigures][]
  alarms: Alarm[]
}

export interface Made {
  refit: Refit
  persons: OfPersons | null
}
