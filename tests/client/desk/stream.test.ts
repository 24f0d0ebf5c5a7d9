import { describe, expect, it } from 'vitest'
import { markEvidence } from '../../../client/desk/conversation/evidence.ts'
import { streamItems } from '../../../client/desk/conversation/stream-items.ts'
import { type History, mergeHistory, prepend, replace } from '../../../client/desk/live/history.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'

const message = (seq: number, change: Partial<DeskMessage> = {}): DeskMessage => ({
  id: `message-${seq}`,
  conversationId: 'conversation',
  seq,
  publicSeq: seq,
  author: 'customer',
  userId: null,
  visibility: 'public',
  body: `body ${seq}`,
  event: null,
  sentiment: null,
  isRedacted: false,
  at: Date.UTC(2026, 5, 1, 12, seq),
  ...change,
})
const seqs = (history: History | undefined) => history?.messages.map(({ seq }) => seq)
const known = (from: number, to: number, hasEarlier = false): History => ({
  messages: Array.from({ length: to - from + 1 }, (_, i) => message(from + i)),
  hasEarlier,
})

describe('the run of messages', () => {
  it('takes a push that follows', () => {
    const { history, hasGap } = mergeHistory(known(1, 3), [message(4)])
    expect([seqs(history), hasGap]).toEqual([[1, 2, 3, 4], false])
  })

  it('takes the same push twice once', () => {
    expect(seqs(mergeHistory(known(1, 3), [message(3)]).history)).toEqual([1, 2, 3])
  })

  it('leaves out a push after a gap and says so', () => {
    const { history, hasGap } = mergeHistory(known(1, 3), [message(5)])
    expect([seqs(history), hasGap]).toEqual([[1, 2, 3], true])
  })

  it('closes the gap with what was asked for, in order', () => {
    expect(seqs(mergeHistory(known(1, 3), [message(4), message(5)]).history)).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps earlier windows when the newest is fetched again', () => {
    const { history } = mergeHistory(known(1, 120), known(21, 121).messages, true)
    expect([history.messages.length, history.hasEarlier]).toEqual([121, false])
  })

  it('begins anew when the newest window no longer meets what is known', () => {
    const { history } = mergeHistory(known(1, 20), known(50, 60).messages, true)
    expect([seqs(history)?.[0], history.hasEarlier]).toEqual([50, true])
  })

  it('does not take a lone push for the whole of an unknown history', () => {
    const { history, hasGap } = mergeHistory(undefined, [message(7)])
    expect([seqs(history), history.hasEarlier, hasGap]).toEqual([[], true, true])
  })

  it('puts earlier messages in front', () => {
    const history = prepend(known(4, 5, true), known(1, 3).messages, false)
    expect([seqs(history), history.hasEarlier]).toEqual([[1, 2, 3, 4, 5], false])
  })

  it('shows a redacted message without its words, and adds none that is not shown', () => {
    const redacted = message(2, { body: '', isRedacted: true })
    expect(replace(known(1, 3), redacted).messages[1]?.body).toBe('')
    expect(seqs(replace(known(1, 3), message(9)))).toEqual([1, 2, 3])
  })
})

describe('the stream', () => {
  it('begins each day with a line', () => {
    const items = streamItems([message(1), message(2, { at: Date.UTC(2026, 5, 3, 12) })], 0)
    expect(items.map(({ kind }) => kind)).toEqual(['day', 'message', 'day', 'message'])
  })

  it('says seen once, on the last of our replies that the customer has seen', () => {
    const ours = { author: 'agent' as const, userId: 'me' }
    const messages = [
      message(1, { ...ours, publicSeq: 1 }),
      message(2, { ...ours, visibility: 'note', publicSeq: null }),
      message(3, { ...ours, publicSeq: 2 }),
      message(4, { ...ours, publicSeq: 3 }),
    ]
    const seen = streamItems(messages, 2).flatMap((item) =>
      item.kind === 'message' && item.isSeen ? item.message.seq : [],
    )
    expect(seen).toEqual([3])
  })

  it('never says that a note was seen', () => {
    const note = message(1, { author: 'agent', visibility: 'note', publicSeq: null })
    expect(streamItems([note], 9)).toContainEqual(expect.objectContaining({ kind: 'message', isSeen: false }))
  })
})

describe('the words that made a message sound unhappy', () => {
  const sentiment = (evidence: { word: string; start: number; end: number; weight: number }[]) => ({
    score: -0.5,
    label: 'negative' as const,
    confidence: 0.5,
    evidence,
  })

  it('are marked where they stand, and nothing else is', () => {
    const body = 'tack, men inget funkar'
    const evidence = [
      { word: 'tack', start: 0, end: 4, weight: 0.4 },
      { word: 'inget funkar', start: 10, end: 22, weight: -0.4 },
    ]
    expect(markEvidence({ body, sentiment: sentiment(evidence) })).toEqual([
      { text: 'tack, men ', isMarked: false },
      { text: 'inget funkar', isMarked: true },
    ])
  })

  it('lose no character and double none, whatever the spans', () => {
    const body = 'abcdef'
    const evidence = [
      { word: 'x', start: 1, end: 4, weight: -1 },
      { word: 'y', start: 2, end: 5, weight: -1 },
      { word: 'z', start: 5, end: 60, weight: -1 },
      { word: 'v', start: 3, end: 3, weight: -1 },
    ]
    const parts = markEvidence({ body, sentiment: sentiment(evidence) })
    expect(parts.map(({ text }) => text).join('')).toBe(body)
  })

  it('are none in a message without a score', () => {
    expect(markEvidence({ body: 'hej', sentiment: null })).toEqual([{ text: 'hej', isMarked: false }])
  })
})
