import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../db/open.ts'

interface Entry {
  brandId: string
  userId: string
  action:
    | 'message.redacted'
    | 'user.removed'
    | 'roles.changed'
    | 'secret.shown'
    | 'measurement.changed'
    | 'agents.identified'
  subject: string
  subjectId: string
  reason?: string
  /** What was changed, from what to what. */
  detail?: object
  at: number
}

/** Remembers who did what to whose data, in the transaction that does it. */
export async function audit(trx: Trx, { reason, detail, ...entry }: Entry): Promise<void> {
  await trx
    .insertInto('auditEntries')
    .values({ id: uuidv7(), ...entry, reason: reason ?? null, detail: detail ? JSON.stringify(detail) : null })
    .execute()
}
