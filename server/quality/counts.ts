import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../../db/schema.ts'
import type { Counts } from '../../shared/contract/quality.ts'
import { CUTS, type CutBy, NO_KEY } from '../../shared/quality/shown-by.ts'

/** With `recent` answers: those of the last weeks, for the pace. */
export type PacedCounts = Counts & { recent: number }

export interface DeskCounts {
  isDemo: boolean
  desk: PacedCounts
  cuts: Record<CutBy, Map<string, PacedCounts>>
}

export interface CountedDays {
  brandId: string
  fromDay: string
  toDay: string
  /** From here on an answer is recent. */
  recentDay: string
}

const STEPS = [1, 2, 3, 4, 5, 6, 7].map((step) => sql.ref(`step${step}`))

/** The contacts and answers of a period as the roll-ups have them this minute, each contact once. */
export async function countsOf(
  db: Kysely<Database>,
  { brandId, fromDay, toDay, recentDay }: CountedDays,
): Promise<DeskCounts> {
  const answers = sql<number>`sum(${sql.join(STEPS, sql` + `)})`
  const rows = await db
    .selectFrom('rollups')
    .select(['isDemo', 'moment', 'topicAtStart', 'teamId', 'channel', 'stage'])
    .select((eb) => [
      eb.fn.sum<number>('contacts').as('contacts'),
      answers.as('answers'),
      sql<number>`sum(case when ${eb.ref('brandDay')} >= ${recentDay} then ${sql.join(STEPS, sql` + `)} else 0 end)`.as(
        'recent',
      ),
    ])
    .where('brandId', '=', brandId)
    .where('agentId', '=', '')
    .where('brandDay', '>=', fromDay)
    .where('brandDay', '<=', toDay)
    .groupBy(['isDemo', 'moment', 'topicAtStart', 'teamId', 'channel', 'stage'])
    .execute()
  const real = rows.filter(({ isDemo }) => isDemo === 0)
  const isDemo = real.length === 0 && rows.length > 0
  const counts: DeskCounts = {
    isDemo,
    desk: nothing(),
    cuts: { topic: new Map(), team: new Map(), channel: new Map(), stage: new Map() },
  }
  for (const row of isDemo ? rows : real) {
    const keys = {
      topic: row.topicAtStart,
      team: row.teamId || NO_KEY,
      channel: row.channel,
      stage: row.stage || NO_KEY,
    }
    for (const cut of CUTS) {
      const cell = counts.cuts[cut].get(keys[cut]) ?? nothing()
      counts.cuts[cut].set(keys[cut], cell)
      add(cell, row)
    }
    add(counts.desk, row)
  }
  return counts
}

const nothing = (): PacedCounts => ({ contacts: 0, asked: 0, answers: 0, recent: 0 })

function add(cell: PacedCounts, row: { moment: string; contacts: number; answers: number; recent: number }): void {
  if (row.moment === 'contact') cell.contacts += Number(row.contacts)
  else {
    cell.asked += Number(row.contacts)
    cell.answers += Number(row.answers)
    cell.recent += Number(row.recent)
  }
}
