import type { Trx } from '../../db/open.ts'
import type { FailedJob, WaitingWork, WorkError, WorkKind } from '../../shared/contract/work.ts'
import type { App } from '../app.ts'
import { countMails } from '../mail/service.ts'

const KEEP_DONE_MS = 30 * 24 * 60 * 60_000
const MOST_LISTED = 100
/** Later than this after its time, something holds it up. */
const LATE_MS = 10 * 60_000

/**
 * What waits and what has failed, for administrators. Never whom or what it is about: who is asked, and when, is nobody's to know, and
 * an administrator may be an agent too.
 */
export async function waitingWork(app: App, brandId: string): Promise<WaitingWork> {
  const open = app.db.kysely.selectFrom('jobs').where('brandId', '=', brandId).where('doneAt', 'is', null)
  const waiting = await open
    .where('failedAt', 'is', null)
    // Counted by what they say instead.
    .where('kind', '!=', 'sendMail')
    .groupBy('kind')
    .orderBy('kind')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count'), (eb) => eb.fn.min('dueAt').as('firstDueAt')])
    .execute()
  const failed = await open
    .where('failedAt', 'is not', null)
    .select(['id', 'kind', 'lastError', 'attempts', 'failedAt'])
    .orderBy('failedAt', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return {
    mails: await countMails(app, brandId),
    canSendMail: app.mailer.canSend,
    hasPublicUrl: app.config.publicUrl !== null,
    waiting: waiting.map(({ kind, count, firstDueAt }) => ({
      kind: kind as WorkKind,
      count: Number(count),
      lateSince: Number(firstDueAt) < app.now() - LATE_MS ? Number(firstDueAt) : null,
    })),
    failed: failed.map(
      ({ id, kind, lastError, attempts, failedAt }): FailedJob => ({
        id,
        kind: kind as WorkKind,
        error: (lastError ?? 'unexpected') as WorkError,
        attempts,
        failedAt: failedAt ?? 0,
      }),
    ),
  }
}

/** One that has failed gets all its chances again. */
export async function tryAgain(trx: Trx, jobId: string, at: number): Promise<void> {
  await trx
    .updateTable('jobs')
    .set({ failedAt: null, attempts: 0, dueAt: at })
    .where('id', '=', jobId)
    .where('failedAt', 'is not', null)
    .execute()
}

/** What was done is kept for a month, and what has failed until somebody tries it again. */
export async function dropDoneJobs(app: App): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .deleteFrom('jobs')
      .where('doneAt', '<=', app.now() - KEEP_DONE_MS)
      .execute()
  })
}
