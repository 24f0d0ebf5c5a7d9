import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../client/widget/frame/chat/lines.ts'
import type { ChatMessage } from '../../../shared/contract/message.ts'

const at = (day: number, hour: number) => new Date(2025, 2, day, hour).getTime()
const message = (seq: number, author: ChatMessage['author'], when: number): ChatMessage => ({
  id: `m${seq}`,
  conversationId: 'c1',
  seq,
  author,
  name: null,
  body: 'x',
  event: null,
  at: when,
})

describe('the stream', () => {
  it('says sent under the last own message, and seen once somebody has seen it', () => {
    const messages = [message(1, 'customer', at(7, 9)), message(2, 'customer', at(7, 10))]
    expect(linesOf(messages, 0, at(7, 11)).map(({ receipt }) => receipt)).toEqual([null, 'sent'])
    expect(linesOf(messages, 1, at(7, 11)).map(({ receipt }) => receipt)).toEqual([null, 'sent'])
    expect(linesOf(messages, 2, at(7, 11)).map(({ receipt }) => receipt)).toEqual([null, 'seen'])
  })

  it('says neither once the message is answered', () => {
    const messages = [message(1, 'customer', at(7, 9)), message(2, 'agent', at(7, 10))]
    expect(linesOf(messages, 2, at(7, 11)).map(({ receipt }) => receipt)).toEqual([null, null])
  })

  it('still says it when only the system has spoken since', () => {
    const messages = [message(1, 'customer', at(7, 9)), message(2, 'system', at(7, 10))]
    expect(linesOf(messages, 1, at(7, 11)).map(({ receipt }) => receipt)).toEqual(['seen', null])
  })

  it('names the day where one begins, and not when all of it is today', () => {
    const messages = [
      message(1, 'customer', at(6, 22)),
      message(2, 'agent', at(6, 23)),
      message(3, 'customer', at(7, 0)),
    ]
    expect(linesOf(messages, 0, at(7, 1)).map(({ isNewDay }) => isNewDay)).toEqual([true, false, true])
    expect(linesOf(messages.slice(2), 0, at(7, 1)).map(({ isNewDay }) => isNewDay)).toEqual([false])
  })
})
