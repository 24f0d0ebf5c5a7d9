import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipSpans, mergeSpans, type Span, splitOverlaps } from '../../../shared/quality/attention.ts'

const span = (conversationId: string, startedAt: number, endedAt: number): Span => ({
  conversationId,
  startedAt,
  endedAt,
})
const split = (...spans: Span[]) => Object.fromEntries(splitOverlaps(spans))

test.each<[string, Span[], Record<string, number>]>([
  ['nothing', [], {}],
  ['one span', [span('a', 0, 9000)], { a: 9 }],
  ['two apart', [span('a', 0, 9000), span('a', 10_000, 11_000)], { a: 10 }],
  ['the same time told twice', [span('a', 0, 9000), span('a', 0, 9000)], { a: 9 }],
  ['two at once', [span('a', 0, 10_000), span('b', 0, 10_000)], { a: 5, b: 5 }],
  ['one within another', [span('a', 0, 10_000), span('b', 4000, 6000)], { a: 9, b: 1 }],
  [
    'three in a stair',
    [span('a', 0, 6000), span('b', 2000, 8000), span('c', 4000, 6000)],
    { a: 2 + 1 + 2 / 3, b: 1 + 2 / 3 + 2, c: 2 / 3 },
  ],
  ['one ending as the next begins', [span('a', 0, 5000), span('b', 5000, 6000)], { a: 5, b: 1 }],
  ['a span that ends before it begins', [span('a', 5000, 0)], {}],
])('%s: seconds per conversation', (_, spans, seconds) => {
  const given = split(...spans)
  expect(Object.keys(given).sort()).toEqual(Object.keys(seconds))
  for (const [id, expected] of Object.entries(seconds)) expect(given[id]).toBeCloseTo(expected, 9)
})

test('what the agent could not see is cut away', () => {
  const spans = [span('a', 0, 100), span('b', 50, 60), span('a', 200, 300)]
  expect(
    clipSpans(spans, [
      { from: 20, to: 40 },
      { from: 30, to: 55 },
      { from: 250, to: Number.POSITIVE_INFINITY },
    ]),
  ).toEqual([span('a', 20, 55), span('b', 50, 55), span('a', 250, 300)])
  expect(clipSpans(spans, [])).toEqual([])
})

const anySpans = fc
  .array(
    fc.record({
      conversationId: fc.constantFrom('a', 'b', 'c', 'd'),
      startedAt: fc.nat(10_000),
      lasting: fc.nat(3000),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ conversationId, startedAt, lasting }) => span(conversationId, startedAt, startedAt + lasting)),
  )

const measureMs = (spans: readonly Span[]) =>
  mergeSpans(spans.map((s) => ({ ...s, conversationId: '' }))).reduce((sum, s) => sum + s.endedAt - s.startedAt, 0)
const total = (seconds: Map<string, number>) => [...seconds.values()].reduce((sum, s) => sum + s, 0)

test('the seconds of all conversations are the time worked, neither more nor less', () => {
  fc.assert(
    fc.property(anySpans, (spans) => {
      expect(total(splitOverlaps(spans)) * 1000).toBeCloseTo(measureMs(spans), 6)
    }),
    { numRuns: 1000 },
  )
})

test('no conversation is given more than its own time, nor less than an equal part of it', () => {
  fc.assert(
    fc.property(anySpans, (spans) => {
      for (const [id, seconds] of splitOverlaps(spans)) {
        const own = measureMs(spans.filter(({ conversationId }) => conversationId === id)) / 1000
        expect(seconds).toBeLessThanOrEqual(own + 1e-9)
        expect(seconds).toBeGreaterThanOrEqual(own / 4 - 1e-9)
      }
    }),
  )
})

test('the order of the spans, and telling them twice, changes nothing', () => {
  fc.assert(
    fc.property(anySpans, (spans) => {
      const once = splitOverlaps(spans)
      const again = splitOverlaps([...spans.toReversed(), ...spans])
      for (const [id, seconds] of once) expect(again.get(id)).toBeCloseTo(seconds, 9)
    }),
  )
})

test('clipping never lengthens, and merging keeps every moment', () => {
  const anyVisible = fc.array(fc.record({ from: fc.nat(10_000), to: fc.nat(13_000) }), { maxLength: 6 })
  fc.assert(
    fc.property(anySpans, anyVisible, (spans, visible) => {
      const clipped = clipSpans(spans, visible)
      expect(measureMs(clipped)).toBeLessThanOrEqual(measureMs(spans))
      for (const moment of [0, 500, 1000, 2500, 7000, 9999]) {
        const within = (list: readonly Span[], id: string) =>
          list.some((s) => s.conversationId === id && s.startedAt <= moment && moment < s.endedAt)
        const isSeen = visible.some(({ from, to }) => from <= moment && moment < to)
        for (const id of ['a', 'b', 'c', 'd']) {
          expect(within(clipped, id)).toBe(within(spans, id) && isSeen)
          expect(within(mergeSpans(spans), id)).toBe(within(spans, id))
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a hundred thousand spans are split in well under a second', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => span(`c${at % 500}`, at * 7, at * 7 + 4000))
  const from = process.cpuUsage()
  expect(total(splitOverlaps(many))).toBeGreaterThan(0)
  expect(process.cpuUsage(from).user / 1e6).toBeLessThan(1)
})
