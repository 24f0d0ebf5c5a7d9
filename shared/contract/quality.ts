import { z } from 'zod'
import type { CutCloud, PairBetween } from '../quality/cut.ts'
import type { Between } from '../quality/estimate.ts'
import type { Finding } from '../quality/finding.ts'
import type { Mean } from '../quality/interval.ts'
import type { MarginalMinute } from '../quality/marginal-minute.ts'
import type { RefitFigures } from '../quality/refit.ts'
import { CUTS, type CutBy, PERIODS, USUAL_PERIOD } from '../quality/shown-by.ts'
import type { Word } from '../quality/words.ts'
import { Id, page } from './fields.ts'

/** What a figure is about: the desk, or one of its groups. */
export const Dimension = z.enum(['desk', ...CUTS])
export type Dimension = z.infer<typeof Dimension>

const Weeks = z.literal(PERIODS).default(USUAL_PERIOD)

export const BalanceQuery = z.strictObject({ brandId: Id, weeks: Weeks })

/** Which figure is opened: all its contacts, answered or not. */
export const FigureQuery = z.strictObject({
  brandId: Id,
  weeks: Weeks,
  dimension: Dimension,
  key: z.string().max(200),
  ...page,
})

export interface FigureContact {
  contactId: string
  conversationId: string | null
  number: number | null
  topic: string
  channel: string
  closedAt: number
  attentionSec: number
  answer: { feltUnderstood: number; comment: string | null } | null
}

/** As of this minute: contacts closed, how often somebody was asked, and how many answered, at the contact or later. */
export interface Counts {
  contacts: number
  asked: number
  answers: number
}

/**
 * Why a pair is not shown. `floor`: too few answers; `missing` so many more, reached in the week of `reachedAt` at today's pace, null
 * where it never is within the period. `complement`: it would give away another group. `unclear`: the answers tell nothing, such as
 * when all are alike. `uncounted`: there are enough by now, and the next count will show it.
 */
export interface Withheld {
  reason: 'floor' | 'complement' | 'unclear' | 'uncounted'
  floor: number
  missing: number
  reachedAt: number | null
}

/**
 * One group. The pair is adjusted for case mix (§5, §6, §8) and comes of the last count, of so many contacts and answers as `basis`
 * says; the words say how each figure stands to the desk's (§12).
 */
export interface BalanceCell extends Counts {
  key: string
  /** A team's, which no catalogue knows. */
  name: string | null
  basis: { contacts: number; answers: number } | null
  pair: PairBetween | null
  words: { feltUnderstood: Word; minutes: Word } | null
  withheld: Withheld | null
}

/** The whole desk, unadjusted, as there is nothing to adjust it to. */
export interface DeskCell extends Counts {
  basis: { contacts: number; answers: number } | null
  pair: { feltUnderstood: Mean; minutes: Between } | null
  withheld: Withheld | null
}

/** What a point of felt understood is worth and a minute costs, money. Null where nobody says. */
export interface BalanceValue {
  currency: string
  costPerMinute: number | null
  policyWeight: number
  rate: { mean: number; low: number; high: number; linked: number; isAssumed: boolean } | null
}

/** What a minute more brings (§8), of the contacts whose agent was told to take the time it needs; `answers` in the smaller group. */
export interface MinuteMore {
  minutes: Between
  feltUnderstood: Between
  answers: number
  pointsPerMinute: Between | null
  /** Money; null while nobody says what a point is worth and a minute costs. */
  value: Between | null
  verdict: MarginalMinute['verdict']
}

/** The lead's page (§12). None of its figures is a person's. */
export interface Balance {
  /** The brand's days, first and last, in its zone. */
  fromDay: string
  toDay: string
  timeZone: string
  /** Made of the demo's contacts, because there are no others yet. */
  isDemo: boolean
  /** When and of what the adjusted figures were counted; null while they have not been. */
  count: {
    madeAt: number
    fromDay: string
    toDay: string
    contacts: number
    answers: number
    share: number
    version: number
    seed: number
    instruments: string[]
    engines: string[]
  } | null
  /** Counting anew has failed: these are the last good ones. */
  isFailing: boolean
  /** Null while no contact is closed. */
  desk: DeskCell | null
  cuts: Record<CutBy, { cells: BalanceCell[]; clouds: CutCloud[] }>
  value: BalanceValue
  /** The perception gap (M10): how much more understood agents believed customers to feel, points. */
  gap: Finding<{ pairs: number; bias: Between }>
  /** Understood when declined, beside granted (M6), by key; null while it has not been counted. */
  declined: RefitFigures['declined'] | null
  /** Null where nobody was told to take the time it needs. */
  minuteMore: { pooled: Finding<MinuteMore>; topics: { topic: string; effect: Finding<MinuteMore> }[] } | null
}
