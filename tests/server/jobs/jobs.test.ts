import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { type Handler, JobError, MOST_ATTEMPTS, pauseAfter, runJobs } from '../../../server/jobs/run.ts'
import { schedule } from '../../../server/jobs/schedule.ts'
import { bareDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
const HOUR_MS = 60 * 60_000
/** No handler of the desk knows it, so that its own rounds leave it alone. */
const KIND = 'test.work' as 'sendMail'
const rows = () => desk().app.db.kysely.selectFrom('jobs').selectAll().where('kind', '=', KIND).execute()
const run = (handler: Handler<{ mailId: string }>, by = 'this process') =>
  runJobs(desk().app, { [KIND]: handler }, { by })

beforeEach(async () => {
  await desk().app.db.kysely.deleteFrom('jobs').execute()
})

function plan(key: string, { dueIn = 0, mailId = uuidv7() } = {}) {
  const { app, brandId, clock } = desk()
  const dueAt = clock.now + dueIn
  return app.db.write((trx) => schedule(trx, { brandId, kind: KIND, payload: { mailId }, key, dueAt, at: clock.now }))
}

/** Notes what it was called with, and does as it is told. */
function worker(act: () => void | Promise<void> = () => {}) {
  const seen: string[] = []
  const handler: Handler<{ mailId: string }> = {
    run: async (_app, { mailId }) => {
      seen.push(mailId)
      await act()
    },
  }
  return { seen, handler }
}

test('work is done once, when it is due and not before, and its key is free again afterwards', async () => {
  const { seen, handler } = worker()
  await plan('a', { dueIn: HOUR_MS, mailId: 'first' })
  await plan('a', { mailId: 'the same, sooner' })
  await run(handler)
  expect(seen).toEqual([])
  desk().clock.now += HOUR_MS
  await run(handler)
  await run(handler)
  expect(seen).toEqual(['first'])
  await plan('a', { mailId: 'second' })
  await run(handler)
  expect(seen).toEqual(['first', 'second'])
  expect(await rows()).toMatchObject([{ doneAt: desk().clock.now }, { doneAt: desk().clock.now }])
})

test('what is made due in a write that fails is not due', async () => {
  const { app, brandId, clock } = desk()
  const at = clock.now
  const write = app.db.write(async (trx) => {
    await schedule(trx, { brandId, kind: KIND, payload: { mailId: 'x' }, key: 'b', dueAt: at, at })
    throw new Error('the effect it belongs to failed')
  })
  await expect(write).rejects.toThrow()
  expect(await rows()).toEqual([])
})

test('several processes at once do each thing once', async () => {
  const other = await bareDesk({ databaseUrl: desk().databaseUrl })
  const ids = Array.from({ length: 30 }, () => uuidv7())
  for (const mailId of ids) await plan(mailId, { mailId })
  const { seen, handler } = worker(() => new Promise((resolve) => setTimeout(resolve, 2)))
  other.clock.now = desk().clock.now
  await Promise.all([
    run(handler, 'one'),
    run(handler, 'two'),
    runJobs(other.app, { [KIND]: handler }, { by: 'three' }),
  ])
  expect(seen.toSorted()).toEqual(ids.toSorted())
})

test('what a process held when it died is done by another after a while, and the dead one’s word no longer counts', async () => {
  await plan('c', { mailId: 'held' })
  let comeBack = () => {}
  const slow = worker(
    () =>
      new Promise<void>((resolve) => {
        comeBack = resolve
      }),
  )
  const dead = run(slow.handler, 'dead')
  await expect.poll(() => slow.seen).toEqual(['held'])
  const { seen, handler } = worker(() => {
    throw new JobError('smtp_later')
  })
  await run(handler, 'alive')
  expect(seen).toEqual([])
  desk().clock.now += 3 * 60_000
  await run(handler, 'alive')
  expect(seen).toEqual(['held'])
  comeBack()
  await dead
  expect(await rows()).toMatchObject([{ doneAt: null, attempts: 2, lastError: 'smtp_later' }])
})

test('what fails is tried again, ever later, and in the end stands there as failed until somebody tries again', async () => {
  const { brandId, clock } = desk()
  await plan('d')
  let isBroken = true
  const { seen, handler } = worker(() => {
    if (isBroken) throw new JobError('smtp_unreachable')
  })
  const pauses: number[] = []
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    await run(handler)
    await run(handler)
    expect(seen).toHaveLength(attempt)
    const [job] = await rows()
    pauses.push((job?.dueAt ?? 0) - clock.now)
    if (attempt < MOST_ATTEMPTS) clock.now = job?.dueAt ?? 0
  }
  expect(pauses.at(-2)).toBeGreaterThan(HOUR_MS)
  expect(pauses[0]).toBeLessThan(HOUR_MS)
  clock.now += 24 * HOUR_MS
  await run(handler)
  expect(seen).toHaveLength(MOST_ATTEMPTS)
  await plan('d')
  expect(await rows()).toHaveLength(1)

  const admin = await desk().staff(['admin'])
  const { failed } = await admin.client.query('work.waiting', { brandId })
  expect(failed).toMatchObject([{ kind: KIND, error: 'smtp_unreachable', attempts: MOST_ATTEMPTS }])
  isBroken = false
  await admin.client.mutate('work.tryAgain', { brandId, jobId: failed[0].id })
  await admin.client.mutate('work.tryAgain', { brandId, jobId: failed[0].id })
  await run(handler)
  expect(seen).toHaveLength(MOST_ATTEMPTS + 1)
  expect(await admin.client.query('work.waiting', { brandId })).toMatchObject({ waiting: [], failed: [] })
})

test('a final failure is not tried again, and a mistake of ours shows no more than that it was one', async () => {
  await plan('e')
  await plan('f')
  const errors = [new JobError('address_refused', { isFinal: true }), new Error('elin@example.com was not found')]
  const { seen, handler } = worker(() => {
    const error = errors.shift()
    if (error) throw error
  })
  await run(handler)
  expect(seen).toHaveLength(2)
  expect(await rows()).toMatchObject([
    { lastError: 'address_refused', failedAt: desk().clock.now },
    { lastError: 'unexpected', failedAt: null },
  ])
})

test('a kind that cannot be done now waits without an attempt', async () => {
  await plan('g')
  const { seen, handler } = worker()
  await run({ ...handler, isReady: () => false })
  expect(seen).toEqual([])
  expect(await rows()).toMatchObject([{ attempts: 0, lockedBy: null }])
  await run(handler)
  expect(seen).toHaveLength(1)
})

test('one that takes its process down each time ends as failed', async () => {
  await plan('h')
  await desk().app.db.kysely.updateTable('jobs').set({ attempts: MOST_ATTEMPTS }).execute()
  const { seen, handler } = worker()
  await run(handler)
  expect(seen).toEqual([])
  expect(await rows()).toMatchObject([{ lastError: 'interrupted', failedAt: desk().clock.now }])
})

test('pauses grow, differ by chance, and stay within six hours and half as much again', () => {
  expect([1, 2, 5, 12, 40].map((attempts) => pauseAfter(attempts, 0.5) / 1000)).toEqual([30, 60, 480, 21_600, 21_600])
  expect([pauseAfter(1, 0), pauseAfter(1, 0.999) < 45_000]).toEqual([15_000, true])
})
