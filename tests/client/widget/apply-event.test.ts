import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEvent } from '../../../client/widget/frame/chat/apply-event.ts'
import { lastWholeSeq, mergeMessages } from '../../../client/widget/frame/chat/messages.ts'
import type { ChatState } from '../../../shared/contract/chat.ts'
import type { ChatMessage } from '../../../shared/contract/message.ts'

const message = (seq: number, rest: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `m${seq}`,
  conversationId: 'c1',
  seq,
  author: seq % 2 ? 'customer' : 'agent',
  name: null,
  body: `text ${seq}`,
  event: null,
  at: seq,
  ...rest,
})

const chat = (messages: ChatMessage[], rest: Partial<ChatState> = {}): ChatState => ({
  brand: { name: 'Nordan', privacyUrl: null },
  language: 'sv',
  availability: { isOpen: true, waitMinutes: null, isLongerThanUsual: false },
  identity: 'unverified',
  conversation: {
    id: 'c1',
    status: 'open',
    agentName: null,
    staffSeenSeq: 0,
    lastSeq: messages.at(-1)?.seq ?? 0,
  },
  messages,
  hasEarlierMessages: false,
  survey: null,
  mail: 'off',
  returnLink: null,
  ...rest,
})

const posted = (m: ChatMessage) => ({ type: 'chat.message', message: m }) as const

describe('a push of a message', () => {
  it('that follows the last one is added, and nothing is missing', () => {
    const { chat: after, missing } = applyEvent(chat([message(1)]), posted(message(2)))
    expect(after.messages.map(({ seq }) => seq)).toEqual([1, 2])
    expect(missing).toBe('nothing')
  })

  it('that comes twice is there once', () => {
    const once = applyEvent(chat([message(1)]), posted(message(2))).chat
    expect(applyEvent(once, posted(message(2)))).toEqual({ chat: once, missing: 'nothing' })
  })

  it('after a gap is added, and the gap is asked for', () => {
    const { chat: after, missing } = applyEvent(chat([message(1)]), posted(message(4)))
    expect(missing).toBe('messages')
    expect(lastWholeSeq(after.messages)).toBe(1)
  })

  it('of another conversation begins that one, and asks for its state', () => {
    const { chat: after, missing } = applyEvent(
      chat([message(1)]),
      posted(message(1, { id: 'x', conversationId: 'c2' })),
    )
    expect(after.conversation?.id).toBe('c2')
    expect(after.messages.map(({ id }) => id)).toEqual(['x'])
    expect(missing).toBe('state')
  })

  it('whatever is lost, doubled and out of order, asking for what is missing makes the whole', () => {
    const all = Array.from({ length: 12 }, (_, i) => message(i + 1))
    const pushes = fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 40 })
    fc.assert(
      fc.property(pushes, (indexes) => {
        let state = chat(all.slice(0, 1))
        let highest = 1
        for (const index of indexes) {
          const pushed = all[index]
          if (!pushed) continue
          highest = Math.max(highest, pushed.seq)
          const applied = applyEvent(state, posted(pushed))
          state = applied.chat
          if (applied.missing === 'messages') {
            const known = lastWholeSeq(state.messages)
            const rest = all.filter(({ seq }) => seq > known && seq <= highest)
            state = { ...state, messages: mergeMessages(state.messages, rest) }
          }
        }
        expect(state.messages).toEqual(all.slice(0, highest))
      }),
    )
  })
})

describe('other pushes', () => {
  it('a change of the conversation replaces it, and shows when messages were missed', () => {
    const changed = { id: 'c1', status: 'closed', agentName: 'Elin', staffSeenSeq: 1, lastSeq: 3 } as const
    const { chat: after, missing } = applyEvent(chat([message(1)]), { type: 'chat.changed', conversation: changed })
    expect(after.conversation).toEqual(changed)
    expect(missing).toBe('messages')
  })

  it('a change of a conversation that is not shown asks for the state and touches nothing', () => {
    const before = chat([message(1)])
    const conversation = { id: 'c9', status: 'open', agentName: null, staffSeenSeq: 0, lastSeq: 1 } as const
    expect(applyEvent(before, { type: 'chat.changed', conversation })).toEqual({ chat: before, missing: 'state' })
  })

  it('seen only ever grows, and only for the conversation shown', () => {
    const seen = applyEvent(chat([message(1)]), { type: 'chat.seen', conversationId: 'c1', seq: 5 }).chat
    expect(seen.conversation?.staffSeenSeq).toBe(5)
    expect(applyEvent(seen, { type: 'chat.seen', conversationId: 'c1', seq: 2 }).chat.conversation?.staffSeenSeq).toBe(
      5,
    )
    expect(applyEvent(seen, { type: 'chat.seen', conversationId: 'c2', seq: 9 }).chat).toEqual(seen)
  })

  it('the question comes, and goes when the conversation is taken up again', () => {
    const survey = { id: 's1', conversationId: 'c1', moment: 'at_contact', item: 'cared', asksForScore: false } as const
    const asked = applyEvent(chat([message(1)]), { type: 'chat.survey', survey }).chat
    expect(asked.survey).toEqual(survey)
    const conversation = { id: 'c1', status: 'open', agentName: null, staffSeenSeq: 0, lastSeq: 1 } as const
    expect(applyEvent(asked, { type: 'chat.changed', conversation }).chat.survey).toBeNull()
  })

  it('somebody comes or leaves, and nothing else changes', () => {
    const before = chat([message(1)])
    const availability = { isOpen: false, waitMinutes: 4, isLongerThanUsual: false }
    const applied = applyEvent(before, { type: 'chat.availability', availability })
    expect(applied).toEqual({ chat: { ...before, availability }, missing: 'nothing' })
  })

  it('a redacted message loses its words and keeps its place', () => {
    const { chat: after } = applyEvent(chat([message(1), message(2)]), {
      type: 'chat.redacted',
      conversationId: 'c1',
      id: 'm1',
    })
    expect(after.messages.map(({ body }) => body)).toEqual(['', 'text 2'])
  })
})
