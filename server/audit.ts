import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../db/open.ts'

interface Entry {
  brandId: string
  userId: string
  action: 'message.redacted' | 'user.removed' | 'roles.changed' | 'secret.shown'
  subject: string
  subjectId: string
  reason?: string
  at: number
}

/** Remembers who did what to whose data, in the transaction that does it. */
export async function audit(trx: Trx, entry: Entry): Promise<void> {
  await trx
    .insertInto('auditEntries')
    .values({ id: uuidv7(), ...entry, reason: entry.reason ?? null })
    .execute()
}
