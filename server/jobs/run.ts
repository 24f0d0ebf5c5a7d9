import { v7 as uuidv7 } from 'uuid'
import type { Row } from '../../db/schema.ts'
import type { WorkError } from '../../shared/contract/work.ts'
import type { App } from '../app.ts'

/** With the pauses between them these take about a day: a mail server may be away for a night. */
export const MOST_ATTEMPTS = 12
/** Longer than any job takes. Whoever dies leaves its job to the others after this. */
const LEASE_MS = 2 * 60_000
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 6 * 60 * 60_000
const MOST_IN_A_ROUND = 500

type Job = Row<'jobs'>

/**
 * What a kind of job does. It may be begun more than once, as a process may die between its effect and the note of it: the effect
 * leaves its mark in the transaction that makes it, and finds it the next time.
 */
export interface Handler<Payload> {
  run(app: App, payload: Payload): Promise<void>
  /** While it cannot be done at all, such jobs wait without an attempt. */
  isReady?(app: App): boolean
}

/** A failure with a code that an administrator may read. A final one is not tried again. */
export class JobError extends Error {
  readonly code: WorkError
  readonly isFinal: boolean

  constructor(code: WorkError, { isFinal = false, cause }: { isFinal?: boolean; cause?: unknown } = {}) {
    super(code, { cause })
    this.name = 'JobError'
    this.code = code
    this.isFinal = isFinal
  }
}

/** This process, among several on one database. */
const me = uuidv7()

interface Round {
  /** Whose claims these are. */
  by?: string
  isStopping?: () => boolean
}

/** Does what is due, kind beside kind, so that a mail server that hangs holds up mail alone. */
export async function runJobs<Payloads>(
  app: App,
  handlers: { [Kind in keyof Payloads]: Handler<Payloads[Kind]> },
  { by = me, isStopping = () => false }: Round = {},
): Promise<void> {
  const kinds = Object.keys(handlers) as (keyof Payloads & string)[]
  const drain = async (kind: keyof Payloads & string) => {
    const handler = handlers[kind]
    if (handler.isReady?.(app) === false) return
    for (let done = 0; done < MOST_IN_A_ROUND && !isStopping(); done++) {
      const job = await claim(app, kind, by)
      if (!job) return
      await perform(app, job, () => handler.run(app, JSON.parse(job.payload)))
    }
  }
  await Promise.all(kinds.map((kind) => drain(kind).catch((err) => app.log.error({ err, job: kind }, 'jobs failed'))))
}

/** The next job that is due and free, ours for a while from now on. */
async function claim(app: App, kind: string, by: string): Promise<Job | null> {
  const now = app.now()
  const free = await app.db.kysely
    .selectFrom('jobs')
    .select('id')
    .where('doneAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('dueAt', '<=', now)
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('lockedUntil', 'is', null), eb('lockedUntil', '<=', now)]))
    .orderBy('dueAt')
    .orderBy('id')
    .limit(10)
    .execute()
  for (const { id } of free) {
    // Two processes at once: the second finds the condition no longer true, on either database.
    const job = await app.db.write((trx) =>
      trx
        .updateTable('jobs')
        .set((eb) => ({ lockedUntil: now + LEASE_MS, lockedBy: by, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('doneAt', 'is', null)
        .where('failedAt', 'is', null)
        .where('dueAt', '<=', now)
        .where((eb) => eb.or([eb('lockedUntil', 'is', null), eb('lockedUntil', '<=', now)]))
        .returningAll()
        .executeTakeFirst(),
    )
    if (job) return job
  }
  return null
}

async function perform(app: App, job: Job, run: () => Promise<void>): Promise<void> {
  try {
    // One that took its process down each time has had its chances.
    if (job.attempts > MOST_ATTEMPTS) throw new JobError('interrupted', { isFinal: true })
    await run()
    await leave(app, job, { doneAt: app.now(), key: null, lastError: null })
  } catch (err) {
    const isOurs = !(err instanceof JobError)
    const lastError: WorkError = isOurs ? 'unexpected' : err.code
    if (isOurs) app.log.error({ err, job: job.kind }, 'job failed')
    else app.log.warn({ code: lastError, job: job.kind, attempts: job.attempts }, 'job put off')
    const isOver = job.attempts >= MOST_ATTEMPTS || (!isOurs && err.isFinal)
    const now = app.now()
    await leave(app, job, isOver ? { failedAt: now, lastError } : { dueAt: now + pauseAfter(job.attempts), lastError })
  }
}

/** Lets go of a job, if it is still ours: after the lease another may have begun it. */
async function leave(app: App, job: Job, changes: Partial<Job>): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .updateTable('jobs')
      .set({ ...changes, lockedUntil: null, lockedBy: null })
      .where('id', '=', job.id)
      .where('lockedBy', '=', job.lockedBy)
      .where('attempts', '=', job.attempts)
      .execute()
  })
}

/** Milliseconds. Twice as long after each attempt, and by chance half of it or once and a half, so that not all come back at once. */
export function pauseAfter(attempts: number, u = Math.random()): number {
  return Math.round(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1)) * (0.5 + u))
}
