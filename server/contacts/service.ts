import { compileOnce } from '../../db/dialects/compile-once.ts'
import type { Trx } from '../../db/open.ts'

export { hadContactSince, wasAsked, willBeAsked } from './asked.ts'
export { closeContact, continueContact } from './close.ts'
export { IMPORTED } from './evidence.ts'
export { writeFacts, writeFactsOf } from './facts.ts'
export { applyCloses, lookLater, openImported, settleImported } from './imported.ts'
export { countLater } from './later.ts'
export { noteSurvey, noteUnasked } from './note-survey.ts'
export { followUp, openContact, orderOf } from './open.ts'
export { ASK_LATER_UNTIL_MS, DAY_MS } from './periods.ts'
export { removeContacts } from './remove.ts'
export { settleDue, settleIfDue } from './settle.ts'
export { unnameFacts } from './unname.ts'
export { contactsAWeek } from './volume.ts'

/** How long the customer waited for the first answer is counted from the first one only, and not where we wrote first. */
export async function noteFirstReply(trx: Trx, contactId: string, at: number): Promise<void> {
  await setFirstReply(trx, { contactId, at })
}

const setFirstReply = compileOnce<{ contactId: string; at: number }>((db, { contactId, at }) =>
  db
    .updateTable('contacts')
    .set({ firstReplyAt: at })
    .where('id', '=', contactId)
    .where('firstReplyAt', 'is', null)
    .where('openedBy', 'is', null),
)
