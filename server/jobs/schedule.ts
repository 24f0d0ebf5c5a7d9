import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { WorkKind } from '../../shared/contract/work.ts'

/** Every kind of work that is due later, and what it is about: ids, never words or addresses. */
export interface JobPayloads extends Record<WorkKind, object> {
  sendMail: { mailId: string }
  askLater: { contactId: string }
  announceReply: { conversationId: string }
  invitePulse: { customerId: string; quarter: string }
  refit: { brandId: string; weeks: number }
}

interface NewJob<Kind extends WorkKind> {
  brandId: string
  kind: Kind
  payload: JobPayloads[Kind]
  /** While a job with this key waits, runs or has failed, another changes nothing. */
  key: string
  dueAt: number
  at: number
}

/**
 * Makes work due, in the transaction of what makes it due: both are stored, or neither. Where graphile-worker takes over, this is its
 * `graphile_worker.add_job(kind, payload, run_at => dueAt, max_attempts => MOST_ATTEMPTS, job_key => key, job_key_mode =>
 * 'unsafe_dedupe')` on the same connection, and `handlers` in `jobs.ts` are its task list: a kind that is not in it is left waiting.
 */
export async function schedule<Kind extends WorkKind>(trx: Trx, job: NewJob<Kind>): Promise<void> {
  const { at, payload, ...rest } = job
  await trx
    .insertInto('jobs')
    .values({
      ...rest,
      id: uuidv7(),
      payload: JSON.stringify(payload),
      attempts: 0,
      lockedUntil: null,
      lockedBy: null,
      lastError: null,
      doneAt: null,
      failedAt: null,
      createdAt: at,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}
