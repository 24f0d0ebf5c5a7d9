import { expect, onTestFinished } from 'vitest'
import { type Db, open } from '../../../db/open.ts'
import type { Database } from '../../../db/schema.ts'
import { type FactsToCount, foldRollups, type RollupKey, rollupId } from '../../../shared/quality/index.ts'
import type { TestDesk } from '../../support/desk.ts'
import { lyhord, newDatabase } from '../cli/lyhord.ts'

/** A desk that is set up and does not run: nothing changes in it but by what a test does. */
export async function quietDesk() {
  const databaseUrl = await newDatabase()
  const owner = ['--name', 'Olga Owner', '--email', 'owner@example.com', '--password', 'a long enough password']
  const { out } = await lyhord(['setup', ...owner, '--brand', 'Nordan', '--time-zone', 'Europe/Stockholm'], {
    databaseUrl,
  })
  const db = await open(databaseUrl)
  onTestFinished(() => db.close())
  const { brandId } = JSON.parse(out) as { brandId: string }
  return { databaseUrl, brandId, app: { db } }
}

export async function importInto(desk: Pick<TestDesk, 'databaseUrl'>, file: string, ...flags: string[]) {
  const told = await lyhord(['import', '--history', file, ...flags], { databaseUrl: desk.databaseUrl })
  return { ...told, result: told.code === 0 ? JSON.parse(told.out) : null }
}

const TABLES = [
  'contacts',
  'closes',
  'contactFacts',
  'contactAgents',
  'messages',
  'importedMessages',
  'importedAttention',
  'assignments',
  'assignmentOffers',
  'surveys',
  'answers',
  'reviews',
  'laterOutcomes',
  'touchpoints',
  'rollups',
  'importedIds',
  'customers',
  'teamMembers',
  'matters',
] as const satisfies readonly (keyof Database)[]
/** Ids that are made anew in each desk, the moment of the import, and numbers given in order of storing. */
const MADE = new Set(['id', 'surveyId', 'importedAt', 'countedAt', 'lines', 'messageId', 'brandId'])
/** Only whether there is one. */
const REFERENCES = new Set(['conversationId', 'matterId', 'afterCloseId'])

/** All that an import stored, in a form in which two desks can be compared: with the history's own ids, in one order. */
export async function plainDesk(db: Db): Promise<Record<string, string[]>> {
  const names = new Map<string, string>()
  for (const { id, foreignId } of await db.kysely.selectFrom('importedIds').selectAll().execute())
    names.set(id, foreignId)
  for (const { id, name } of await db.kysely.selectFrom('teams').selectAll().execute()) names.set(id, name)
  const plain: Record<string, string[]> = {}
  for (const table of TABLES) {
    const rows = await db.kysely.selectFrom(table).selectAll().execute()
    plain[table] = rows.map((row) => JSON.stringify(plainRow(row, names))).sort()
  }
  return plain
}

const plainRow = (row: object, names: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => !MADE.has(key))
      .map(([key, value]) => [key, REFERENCES.has(key) ? value !== null : plainValue(value, names)]),
  )

/** Seconds add up the same in whatever order, but for the last of their sixteen figures. */
const plainValue = (value: unknown, names: ReadonlyMap<string, string>): unknown =>
  typeof value === 'number' ? Number(value.toFixed(6)) : typeof value === 'string' ? (names.get(value) ?? value) : value

export async function expectRollupsEqualFacts({ kysely }: Db): Promise<void> {
  const parts = Map.groupBy(await kysely.selectFrom('contactAgents').selectAll().execute(), (part) => part.contactId)
  const facts = await kysely.selectFrom('contactFacts').selectAll().execute()
  const all = facts.map((one): FactsToCount => ({ ...one, agents: parts.get(one.contactId) ?? [] }))
  const byKey = (rows: Iterable<RollupKey>) => new Map([...rows].map((row) => [rollupId(row), row]))
  const stored = byKey(await kysely.selectFrom('rollups').selectAll().execute())
  expect(stored).toEqual(byKey([...foldRollups(all).values()].map(({ key, sums }) => ({ ...key, ...sums }))))
}
