/** A stretch in which one agent worked on one conversation. Epoch milliseconds, end excluded. */
export type Span = { conversationId: string; startedAt: number; endedAt: number }

/** A time in which the agent could see the conversation. Epoch milliseconds; `Infinity` while it lasts. */
export type Visible = { from: number; to: number }

/** The parts of the spans that fall into a visible time (§5, people-and-law.md), ordered by start. Empty ones are left out. */
export function clipSpans(spans: readonly Span[], visible: readonly Visible[]): Span[] {
  const times = mergeSpans(visible.map(({ from, to }) => ({ conversationId: '', startedAt: from, endedAt: to })))
  const clipped = spans.flatMap((span) =>
    times.map(({ startedAt, endedAt }) => ({
      ...span,
      startedAt: Math.max(span.startedAt, startedAt),
      endedAt: Math.min(span.endedAt, endedAt),
    })),
  )
  return clipped.filter(isLasting).sort(byStart)
}

/** The spans with those of the same conversation that touch or overlap made one, ordered by start. Order does not matter. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  const latest = new Map<string, Span>()
  for (const span of spans.filter(isLasting).sort(byStart)) {
    const before = latest.get(span.conversationId)
    if (before !== undefined && span.startedAt <= before.endedAt) {
      before.endedAt = Math.max(before.endedAt, span.endedAt)
      continue
    }
    const next = { ...span }
    latest.set(span.conversationId, next)
    merged.push(next)
  }
  return merged
}

/**
 * Seconds of attention per conversation, out of one agent's spans: what overlaps is split equally among the
 * conversations open then (§5), so that the seconds add up to the time really worked. Sweeps once: n log n.
 */
export function splitOverlaps(spans: readonly Span[]): Map<string, number> {
  const merged = mergeSpans(spans)
  const edges = merged.flatMap((span) => [
    { at: span.startedAt, opens: 1, span },
    { at: span.endedAt, opens: -1, span },
  ])
  edges.sort((a, b) => a.at - b.at)
  const seconds = new Map<string, number>()
  const from = new Map<Span, number>()
  // what one conversation open since the beginning would have been given: a span's part is the difference of two readings
  let shareMs = 0
  let open = 0
  let last = 0
  for (const { at, opens, span } of edges) {
    if (open > 0) shareMs += (at - last) / open
    last = at
    open += opens
    if (opens === 1) from.set(span, shareMs)
    else
      seconds.set(
        span.conversationId,
        (seconds.get(span.conversationId) ?? 0) + (shareMs - (from.get(span) ?? 0)) / 1000,
      )
  }
  return seconds
}

const isLasting = (span: Span): boolean => span.endedAt > span.startedAt
const byStart = (a: Span, b: Span): number => a.startedAt - b.startedAt
