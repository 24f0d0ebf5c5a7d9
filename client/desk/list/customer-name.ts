import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import type { T } from '../../lib/i18n.ts'

/** What to call a customer: their name, else where they are. */
export function customerName({ customer, chip }: Pick<ConversationRow, 'customer' | 'chip'>, t: T): string {
  if (customer.name) return customer.name
  return chip ? t(`desk.visitor.${chip.stage}`) : t('desk.visitor.unknown')
}
