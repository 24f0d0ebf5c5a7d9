import type { ChatState } from '../../shared/contract/chat.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { countWithin } from '../limits.ts'
import { addressOf, isStopped } from '../mail/service.ts'
import type { Visitor } from '../viewer.ts'

const A_DAY = { max: 5, windowMs: 24 * 60 * 60_000 }

/** Whether an answer can be announced by mail: not at all, once there is an address, or as it is. */
export async function mailStateOf(app: App, visitor: Visitor): Promise<ChatState['mail']> {
  if (!app.mailer.canSend) return 'off'
  if (await addressOf(app.db.kysely, visitor.customerId)) return 'known'
  // Whoever the shop knows has the address that the shop gives, or none.
  return visitor.identity === 'verified' ? 'off' : 'wanted'
}

/**
 * An address typed in the chat, for the answer. A claim: it says where to write, never who somebody is, and opens nothing. What the
 * shop's server has said stands.
 */
export async function leaveAddress(app: App, visitor: Visitor, email: string): Promise<void> {
  const { brandId, customerId } = visitor
  if (!app.mailer.canSend || visitor.identity === 'verified') throw new DeskError('not_allowed')
  if (!(await countWithin(app, `address:${customerId}`, A_DAY))) throw new DeskError('too_many_requests')
  if (await isStopped(app.db.kysely, brandId, email)) throw new DeskError('bad_input', { fields: ['email'] })
  await app.db.write(async (trx) => {
    await trx
      .updateTable('customers')
      .set({ email })
      .where('id', '=', customerId)
      .where('emailProvenAt', 'is', null)
      .execute()
  })
  app.publish({ type: 'customer.identified', brandId, customerId })
}
