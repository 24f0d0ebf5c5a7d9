import type { ChatState } from '../../../../shared/contract/chat.ts'
import type { PostChat } from '../../../../shared/contract/message.ts'
import type { Asking } from '../../../lib/asking.ts'
import type { Queued } from '../../../lib/outbox.ts'
import type { Hello } from '../../messages.ts'
import type { Refusal } from './connection.ts'

/** All that the screen shows, in one value. */
export interface View {
  /** Null until the desk has answered for the first time. */
  chat: ChatState | null
  unsent: readonly Queued<PostChat>[]
  typing: string | null
  refusal: Refusal | null
  /** `back`: the connection has returned, and what was kept is sent. */
  line: 'fine' | 'lost' | 'back'
  draft: string
  /** The last message held a card number, which was hidden. */
  isCardHidden: boolean
  asking: Asking | null
  /** The offer that opened the chat, and when. */
  helpOffer: (NonNullable<Hello['helpOffer']> & { at: number }) | null
  isShown: boolean
}

export const emptyView: View = {
  chat: null,
  unsent: [],
  typing: null,
  refusal: null,
  line: 'fine',
  draft: '',
  isCardHidden: false,
  asking: null,
  helpOffer: null,
  isShown: true,
}
