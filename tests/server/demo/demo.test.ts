import { expect, test, vi } from 'vitest'
import { demoState, fillDemo, removeDemo } from '../../../server/demo/service.ts'
import { type BareDesk, startDesk } from '../../support/desk.ts'
import { lyhord } from '../cli/lyhord.ts'

const TABLES = [
  'customers',
  'conversations',
  'messages',
  'contacts',
  'contactFacts',
  'contactAgents',
  'surveys',
  'answers',
  'touchpoints',
  'promises',
  'matters',
  'rollups',
  'teams',
  'importedIds',
] as const

async function counts({ app }: BareDesk): Promise<number[]> {
  return await Promise.all(
    TABLES.map(async (table) => {
      const row = await app.db.kysely
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    }),
  )
}

test('the desk fills with demo data in a thread of its own, says how far, and removes every row again', async () => {
  const desk = await startDesk()
  const { app, brandId } = desk
  const before = await counts(desk)
  fillDemo(app, brandId, 30)
  fillDemo(app, brandId, 30)
  expect(await demoState(app, brandId)).toMatchObject({ underWay: { does: 'fill', hasFailed: false } })
  await vi.waitFor(async () => expect((await demoState(app, brandId)).underWay).toBeNull(), {
    timeout: 30_000,
    interval: 100,
  })
  expect((await demoState(app, brandId)).contacts).toBe(30)
  const filled = await counts(desk)
  for (const [at, count] of filled.entries()) expect(count, TABLES[at]).toBeGreaterThan(before[at] ?? 0)
  const real = await app.db.kysely.selectFrom('contacts').select('id').where('isDemo', '=', 0).execute()
  expect(real).toEqual([])

  removeDemo(app, brandId)
  await vi.waitFor(async () => expect((await demoState(app, brandId)).underWay).toBeNull(), {
    timeout: 30_000,
    interval: 100,
  })
  expect(await counts(desk)).toEqual(before)
})

test('the command fills the same half year by its seed, and twice is once', async () => {
  const desk = await startDesk()
  const fill = () => lyhord(['demo', '--contacts', '20', '--seed', '7'], { databaseUrl: desk.databaseUrl })
  vi.useFakeTimers({ now: Date.parse('2026-03-02T12:00:00Z'), toFake: ['Date'] })
  try {
    const first = await fill()
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({ badLines: 0, contacts: { read: 20, added: 20 } })
    const filled = await counts(desk)
    const again = await fill()
    expect(JSON.parse(again.out)).toMatchObject({ contacts: { added: 0, changed: 0 }, touchpoints: { added: 0 } })
    expect(await counts(desk)).toEqual(filled)
  } finally {
    vi.useRealTimers()
  }
  const removed = await lyhord(['demo', '--remove'], { databaseUrl: desk.databaseUrl })
  expect(JSON.parse(removed.out).customersRemoved).toBeGreaterThan(10)
})

test.each([
  [['demo', '--contacts', '0'], '--contacts takes'],
  [['demo', '--seed', 'x'], '--seed takes'],
  [['demo', '--brand', 'Nobody'], 'No brand is called'],
])('%j says what it takes', async (args, said) => {
  const desk = await startDesk()
  const { code, err } = await lyhord(args, { databaseUrl: desk.databaseUrl })
  expect(code).toBeGreaterThan(0)
  expect(err).toContain(said)
})
