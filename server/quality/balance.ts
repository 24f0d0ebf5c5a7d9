import type { Balance, BalanceCell, DeskCell, Withheld } from '../../shared/contract/quality.ts'
import type { Cut, CutGroup } from '../../shared/quality/cut.ts'
import { FLOORS, floorFor } from '../../shared/quality/floors.ts'
import { floorReached } from '../../shared/quality/reliability.ts'
import type { CutBy, Period } from '../../shared/quality/shown-by.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { countsOf, type DeskCounts, type PacedCounts } from './counts.ts'
import { daysOf } from './days.ts'
import { minuteMoreOf } from './minute-more.ts'
import { noteAsked } from './refit/plan.ts'
import { latestRefit } from './refit/store.ts'
import type { Refit } from './refit/task.ts'

/** Today's pace is that of so many weeks. */
const PACE_WEEKS = 4

/** Counts of this minute, and the adjusted figures as they were counted last. */
export async function balance(app: App, { brandId, weeks }: { brandId: string; weeks: Period }): Promise<Balance> {
  const now = app.now()
  const { timeZone, currency, costPerMinute, policyWeight } = await getBrand(app, brandId)
  const days = daysOf(timeZone, now, weeks)
  const recentDay = daysOf(timeZone, now, PACE_WEEKS).fromDay
  const counts = await countsOf(app.db.kysely, { brandId, ...days, recentDay })
  const { made, isFailing, askedAt } = await latestRefit(app, brandId, weeks)
  await noteAsked(app, brandId, weeks, askedAt)
  // Between the first real contact and the next count the figures are still the demo's: they are nobody's to see then.
  const refit = made && made.isDemo === counts.isDemo ? made : null
  const { figures } = refit ?? {}
  const at = { now, weeks, isDemo: counts.isDemo }
  const names = await teamNames(app, brandId)
  const cutOf = (cut: CutBy) => ({
    cells: cellsOf(counts.cuts[cut], figures?.cuts[cut] ?? null, {
      ...at,
      floor: floorFor(cut === 'team' ? 'topic' : cut),
    }).map((cell) => ({ ...cell, name: cut === 'team' ? (names.get(cell.key) ?? null) : null })),
    clouds: figures?.cuts[cut].clouds ?? [],
  })
  return {
    ...days,
    timeZone,
    isDemo: counts.isDemo,
    count: refit && { ...countOf(refit), madeAt: refit.madeAt },
    isFailing,
    desk: counts.desk.contacts > 0 ? deskOf(counts, refit, at) : null,
    cuts: { topic: cutOf('topic'), team: cutOf('team'), channel: cutOf('channel'), stage: cutOf('stage') },
    value: { currency, costPerMinute, policyWeight, rate: rateOf(refit) },
    gap: figures?.gap ?? { found: null, missing: null },
    declined: figures?.declined ?? null,
    minuteMore: minuteMoreOf(figures ?? null, { costPerMinute, policyWeight }),
  }
}

interface Now {
  now: number
  weeks: number
}

function deskOf({ desk }: DeskCounts, refit: Refit | null, now: Now): DeskCell {
  const { contacts, asked, answers } = desk
  const pair = refit?.figures.desk ?? null
  return {
    contacts,
    asked,
    answers,
    basis: refit && { contacts: refit.figures.contacts, answers: refit.figures.answers },
    pair,
    withheld: pair ? null : withheldOf(desk, 'floor', { ...now, floor: FLOORS.desk }),
  }
}

/** Groups there are now, by key. What was counted of a group that has gone since is left out. */
function cellsOf(
  counts: Map<string, PacedCounts>,
  cut: Cut | null,
  now: Now & { floor: number },
): Omit<BalanceCell, 'name'>[] {
  const groups = new Map(cut?.groups.map((group) => [group.key, group]))
  const keys = new Set([...counts.keys(), ...groups.keys()])
  return [...keys].sort().map((key) => {
    const { recent, ...live } = counts.get(key) ?? { contacts: 0, asked: 0, answers: 0, recent: 0 }
    const group: CutGroup | null = groups.get(key) ?? null
    return {
      key,
      ...live,
      basis: group && { contacts: group.contacts, answers: group.answers },
      pair: group?.pair ?? null,
      words: group?.words ?? null,
      withheld: group?.pair ? null : withheldOf({ ...live, recent }, group?.withheld ?? 'floor', now),
    }
  })
}

function withheldOf(
  { answers, recent }: Pick<PacedCounts, 'answers' | 'recent'>,
  reason: NonNullable<CutGroup['withheld']>,
  { floor, now, weeks }: Now & { floor: number },
): Withheld {
  const pace = recent / PACE_WEEKS
  const { missing, at } = floorReached({ answers, floor, weekly: [pace] }, now)
  if (reason !== 'floor') return { reason, floor, missing: 0, reachedAt: null }
  if (missing === 0) return { reason: 'uncounted', floor, missing, reachedAt: null }
  // What comes in falls out again at the other end of the period.
  return { reason, floor, missing, reachedAt: pace * weeks >= floor ? at : null }
}

function countOf({ version, seed, fromDay, toDay, share, instruments, engines, figures }: Refit) {
  const { contacts, answers } = figures
  return { fromDay, toDay, contacts, answers, share, version, seed, instruments, engines }
}

function rateOf(refit: Refit | null): Balance['value']['rate'] {
  if (!refit?.figures.rate) return null
  const { mean, low, high, linked, isAssumed } = refit.figures.rate
  return { mean, low, high, linked, isAssumed }
}

async function teamNames(app: App, brandId: string): Promise<Map<string, string>> {
  const teams = await app.db.kysely.selectFrom('teams').select(['id', 'name']).where('brandId', '=', brandId).execute()
  return new Map(teams.map(({ id, name }) => [id, name]))
}
