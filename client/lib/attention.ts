import { v7 as uuidv7 } from 'uuid'
import type { ReportAttention } from '../../shared/contract/attention.ts'
import { type AttentionEvent, noAttention, trackAttention } from '../../shared/quality/attention-tracker.ts'
import { client } from './trpc.ts'

const REPORT_MS = 15_000
/** What the server takes as "so long ago", and in one report. */
const OLDEST_MS = 3_600_000
const MOST_SPANS = 100

interface Kept {
  id: string
  conversationId: string
  startedAt: number
  endedAt: number
}

type Happening =
  | { type: 'focused'; conversationId: string }
  | { type: 'shown'; conversationId: string; chars: number }
  | { type: 'blurred' | 'hidden' | 'visible' | 'input' | 'tick' }

/**
 * Counts the seconds in which somebody really works on a conversation, by a clock that only goes forward, and reports
 * them. What could not be told is kept and told later, with the same ids, so that nothing counts twice.
 */
function createAttention() {
  let state = noAttention
  let kept: Kept[] = []
  let isReporting = false

  function note(happening: Happening): void {
    const event: AttentionEvent = { ...happening, at: performance.now() }
    const step = trackAttention(state, event)
    state = step.state
    kept.push(...step.spans.map((span) => ({ id: uuidv7(), ...span })))
  }

  async function report(): Promise<void> {
    note({ type: 'tick' })
    const now = performance.now()
    kept = kept.filter(({ startedAt }) => now - startedAt < OLDEST_MS)
    const sent = kept.slice(0, MOST_SPANS)
    if (sent.length === 0 || isReporting) return
    isReporting = true
    const spans: ReportAttention['spans'] = sent.map(({ id, conversationId, startedAt, endedAt }) => ({
      id,
      conversationId,
      startedMsAgo: Math.max(0, now - startedAt),
      endedMsAgo: Math.max(0, now - endedAt),
    }))
    const isTold = await client.attention.report.mutate({ spans }).then(
      () => true,
      () => false,
    )
    isReporting = false
    if (isTold) kept = kept.filter((span) => !sent.includes(span))
  }

  return { note, report, reportMs: REPORT_MS }
}

export const attention = createAttention()
