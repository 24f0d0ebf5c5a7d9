import type { ConversationState } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { LINE_LENGTH } from '../../../shared/text/clean.ts'
import type { Change } from '../list/patch-pages.ts'

/** What a message that was pushed changes in the rows of its conversation. */
export function changeOf(message: DeskMessage, state: ConversationState, isOnScreen: boolean): Change {
  const { author, body, visibility } = message
  const isFromCustomer = author === 'customer'
  return {
    state,
    ...(author !== 'system' && visibility === 'public' && { lastLine: { author, body: body.slice(0, LINE_LENGTH) } }),
    ...(isFromCustomer && { feeling: message.sentiment?.label ?? null }),
    ...(isFromCustomer && !isOnScreen && { addUnread: 1 }),
  }
}
