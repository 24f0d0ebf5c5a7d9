import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../client/desk/conversation/course-of.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'

/** Messages in a row: a number is the customer's, with its score; `agent` and `note` are ours. */
const talk = (...lines: (number | null | 'agent' | 'note')[]): DeskMessage[] =>
  lines.map((line, at) => ({
    id: `message-${at}`,
    conversationId: 'conversation',
    seq: at + 1,
    publicSeq: line === 'note' ? null : at + 1,
    author: typeof line === 'string' ? 'agent' : 'customer',
    userId: null,
    visibility: line === 'note' ? 'note' : 'public',
    body: 'body',
    event: null,
    sentiment: typeof line === 'number' ? { score: line, label: 'neutral', confidence: 1, evidence: [] } : null,
    isRedacted: false,
    at,
  }))

describe('the course of a conversation', () => {
  it('is none under three customer turns, whose messages in a row are one and which a note does not part', () => {
    expect(courseOf(talk(-0.8, 'agent', 0.8))).toBeNull()
    expect(courseOf(talk(-0.8, 'agent', 0.1, 'note', 0.8, 0.8))).toBeNull()
    expect(courseOf(talk(-0.8, 'agent', null, 'agent', 0.8))).toBeNull()
  })

  it('goes from how it sounded at first to how it sounds now', () => {
    expect(courseOf(talk(-0.8, 'agent', -0.2, 'agent', 0.8))?.way).toBe('better')
    expect(courseOf(talk(0.8, 'agent', 0.2, 'agent', -0.8))?.way).toBe('worse')
    expect(courseOf(talk(-0.8, 'agent', 0.8, 'agent', -0.8))?.way).toBe('even')
  })

  it('is no better while the last words sound unhappy, and no worse while they sound pleased', () => {
    expect(courseOf(talk(-0.9, 'agent', -0.9, 'agent', 0, 'agent', -0.6))?.way).toBe('even')
    expect(courseOf(talk(0.9, 'agent', 0.9, 'agent', 0, 'agent', 0.6))?.way).toBe('even')
    expect(courseOf(talk(-0.9, 'agent', -0.9, 'agent', 0, 'agent', 0))?.way).toBe('better')
  })

  it('has one smoothed point a turn', () => {
    expect(courseOf(talk(-0.6, 'agent', 0, 'agent', 0.6, 0))?.points).toEqual([
      expect.closeTo(-0.3),
      expect.closeTo(-0.1),
      expect.closeTo(0.15),
    ])
  })
})
