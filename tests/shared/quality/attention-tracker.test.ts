import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSpans, type Span } from '../../../shared/quality/attention.ts'
import {
  type AttentionEvent,
  IDLE_MS,
  noAttention,
  readingAllowanceMs,
  trackAttention,
} from '../../../shared/quality/attention-tracker.ts'

function track(events: readonly AttentionEvent[]): Span[] {
  let state = noAttention
  return events.flatMap((event) => {
    const step = trackAttention(state, event)
    state = step.state
    return step.spans
  })
}
const seconds = (events: readonly AttentionEvent[]) =>
  mergeSpans(track(events)).map(({ conversationId, startedAt, endedAt }) => [
    conversationId,
    startedAt / 1000,
    endedAt / 1000,
  ])
const s = 1000

test('a text of 1,200 characters may be read for a minute', () => {
  expect(readingAllowanceMs(1200)).toBe(60_000)
  expect(readingAllowanceMs(-5)).toBe(0)
})

describe('attention', () => {
  test.each<[string, AttentionEvent[], (string | number)[][]]>([
    [
      'ends when the pane loses focus',
      [
        { type: 'focused', conversationId: 'a', at: 10 * s },
        { type: 'blurred', at: 40 * s },
      ],
      [['a', 10, 40]],
    ],
    [
      'ends when the window is hidden',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'hidden', at: 5 * s },
        { type: 'input', at: 20 * s },
        { type: 'tick', at: 30 * s },
      ],
      [['a', 0, 5]],
    ],
    [
      'goes on when the window is seen again',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'hidden', at: 5 * s },
        { type: 'visible', at: 20 * s },
        { type: 'tick', at: 30 * s },
      ],
      [
        ['a', 0, 5],
        ['a', 20, 30],
      ],
    ],
    [
      'ends after a minute without input',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'tick', at: 300 * s },
      ],
      [['a', 0, 60]],
    ],
    [
      'ends a minute after the last input',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'input', at: 50 * s },
        { type: 'tick', at: 300 * s },
      ],
      [['a', 0, 110]],
    ],
    [
      'begins again with input after a pause',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'input', at: 200 * s },
        { type: 'blurred', at: 210 * s },
      ],
      [
        ['a', 0, 60],
        ['a', 200, 210],
      ],
    ],
    [
      'lasts as long as a long text takes to read',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'shown', conversationId: 'a', chars: 4000, at: 0 },
        { type: 'tick', at: 900 * s },
      ],
      [['a', 0, 200]],
    ],
    [
      'adds up the reading of two texts',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'shown', conversationId: 'a', chars: 1000, at: 0 },
        { type: 'shown', conversationId: 'a', chars: 1000, at: 10 * s },
        { type: 'tick', at: 900 * s },
      ],
      [['a', 0, 100]],
    ],
    [
      'is not cut short by input while reading',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'shown', conversationId: 'a', chars: 4000, at: 0 },
        { type: 'input', at: 10 * s },
        { type: 'tick', at: 900 * s },
      ],
      [['a', 0, 200]],
    ],
    [
      'moves with the focus',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'focused', conversationId: 'b', at: 30 * s },
        { type: 'blurred', at: 40 * s },
      ],
      [
        ['a', 0, 30],
        ['b', 30, 40],
      ],
    ],
    [
      'is whole however often it is handed over',
      [
        { type: 'focused', conversationId: 'a', at: 0 },
        { type: 'tick', at: 10 * s },
        { type: 'tick', at: 20 * s },
        { type: 'blurred', at: 30 * s },
      ],
      [['a', 0, 30]],
    ],
    [
      'keeps to its clock when that steps back',
      [
        { type: 'focused', conversationId: 'a', at: 50 * s },
        { type: 'input', at: 20 * s },
        { type: 'blurred', at: 60 * s },
      ],
      [['a', 50, 60]],
    ],
  ])('%s', (_, events, spans) => {
    expect(seconds(events)).toEqual(spans)
  })

  test.each<[string, AttentionEvent[]]>([
    [
      'without focus',
      [
        { type: 'input', at: 0 },
        { type: 'visible', at: 1 * s },
        { type: 'tick', at: 10 * s },
      ],
    ],
    [
      'in a hidden window',
      [
        { type: 'hidden', at: 0 },
        { type: 'focused', conversationId: 'a', at: 1 * s },
        { type: 'tick', at: 10 * s },
      ],
    ],
    [
      'for a moment of no length',
      [
        { type: 'focused', conversationId: 'a', at: 5 },
        { type: 'blurred', at: 5 },
      ],
    ],
  ])('never runs %s', (_, events) => {
    expect(track(events)).toEqual([])
  })

  test('a message arriving while nobody is at work begins nothing', () => {
    const idle: AttentionEvent[] = [
      { type: 'focused', conversationId: 'a', at: 0 },
      { type: 'tick', at: 100 * s },
    ]
    const arrived: AttentionEvent = { type: 'shown', conversationId: 'a', chars: 9000, at: 110 * s }
    expect(seconds([...idle, arrived, { type: 'tick', at: 400 * s }])).toEqual([['a', 0, 60]])
  })

  test('text shown in another conversation lengthens nothing here', () => {
    const events: AttentionEvent[] = [
      { type: 'focused', conversationId: 'a', at: 0 },
      { type: 'shown', conversationId: 'b', chars: 9000, at: 1 },
      { type: 'tick', at: 400 * s },
    ]
    expect(seconds(events)).toEqual([['a', 0, 60]])
  })
})

const anyEvent = fc.oneof(
  fc.record({
    type: fc.constant('focused' as const),
    conversationId: fc.constantFrom('a', 'b'),
    after: fc.nat(200_000),
  }),
  fc.record({
    type: fc.constant('shown' as const),
    conversationId: fc.constantFrom('a', 'b'),
    chars: fc.nat(5000),
    after: fc.nat(200_000),
  }),
  fc.record({ type: fc.constantFrom('blurred', 'hidden', 'visible', 'input', 'tick'), after: fc.nat(200_000) }),
)
const anyEvents = fc.array(anyEvent, { maxLength: 60 }).map((steps) => {
  let at = 0
  return steps.map(({ after, ...step }): AttentionEvent => {
    at += after
    return { ...step, at }
  })
})

test('spans never overlap, never leave the time observed, and never outlast a minute without input or reading', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const spans = track(events)
      const end = events.at(-1)?.at ?? 0
      let last = 0
      for (const { startedAt, endedAt } of spans) {
        expect(startedAt).toBeGreaterThanOrEqual(last)
        expect(endedAt).toBeGreaterThan(startedAt)
        last = endedAt
      }
      expect(last).toBeLessThanOrEqual(end)
      const awakeMs = events.reduce(
        (sum, event) =>
          sum + (event.type === 'shown' ? readingAllowanceMs(event.chars) : event.type === 'tick' ? 0 : IDLE_MS),
        0,
      )
      expect(spans.reduce((sum, span) => sum + span.endedAt - span.startedAt, 0)).toBeLessThanOrEqual(awakeMs)
    }),
    { numRuns: 1000 },
  )
})

test('handing over in between changes nothing of the whole', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const withTicks = events.flatMap((event): AttentionEvent[] => [event, { type: 'tick', at: event.at + 1 }])
      const last: AttentionEvent = { type: 'tick', at: (events.at(-1)?.at ?? 0) + 1e6 }
      fc.pre(events.every((event, at) => event.at > (events[at - 1]?.at ?? -1) + 1))
      expect(mergeSpans(track([...withTicks, last]))).toEqual(mergeSpans(track([...events, last])))
    }),
    { numRuns: 1000 },
  )
})
