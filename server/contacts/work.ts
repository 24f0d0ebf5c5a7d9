import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { MOST_WRAP_UP_SEC, splitOverlaps } from '../../shared/quality/index.ts'

type Span = Row<'attentionSpans'>

/** What one agent worked on a contact, in seconds. `stretches`: all of it, parted where the contact was closed. */
export interface Work {
  userId: string
  attentionSec: number
  wrapUpSec: number
  stretches: number[]
}

const LONGEST_SPAN_MS = 60 * 60 * 1000

/** The work of each agent on the contact. Where an agent worked on two at once, each gets its half. */
export async function workOn(trx: Trx, contactId: string, closedAts: readonly number[]): Promise<Work[]> {
  const own = await trx.selectFrom('attentionSpans').selectAll().where('contactId', '=', contactId).execute()
  const work: Work[] = []
  for (const [userId, mine] of Map.groupBy(own, (span) => span.userId)) {
    const seconds = await secondsOf(trx, contactId, userId, mine, closedAts)
    const stretches = Array.from(
      { length: closedAts.length + 1 },
      (_, at) => seconds.get(stretchKey(contactId, at)) ?? 0,
    )
    const total = sum(stretches)
    const wrapUp = sum(mine.filter((s) => s.kind === 'wrapUp').map((s) => (s.endedAt - s.startedAt) / 1000))
    const wrapUpSec = Math.min(wrapUp, MOST_WRAP_UP_SEC)
    work.push({ userId, attentionSec: Math.max(0, total - wrapUp), wrapUpSec, stretches })
  }
  return work
}

async function secondsOf(
  trx: Trx,
  contactId: string,
  userId: string,
  mine: Span[],
  closedAts: readonly number[],
): Promise<Map<string, number>> {
  const from = Math.min(...mine.map((span) => span.startedAt))
  const to = Math.max(...mine.map((span) => span.endedAt))
  const all = await trx
    .selectFrom('attentionSpans')
    .select(['contactId', 'conversationId', 'startedAt', 'endedAt'])
    .where('userId', '=', userId)
    .where('startedAt', '<', to)
    .where('startedAt', '>', from - LONGEST_SPAN_MS)
    .where('endedAt', '>', from)
    .execute()
  // Split by contact: what went to an earlier contact of the same conversation is not this one's.
  const spans = all.flatMap(({ startedAt, endedAt, ...of }) =>
    of.contactId === contactId
      ? partAt({ startedAt, endedAt }, closedAts).map((part, at) => ({
          ...part,
          conversationId: stretchKey(contactId, at),
        }))
      : [{ conversationId: of.contactId ?? of.conversationId, startedAt, endedAt }],
  )
  return splitOverlaps(spans)
}

const stretchKey = (contactId: string, at: number): string => `${contactId} ${at}`

/** A span cut at the closes, a part for each stretch before, between and after them; some of them empty. */
function partAt({ startedAt, endedAt }: { startedAt: number; endedAt: number }, closedAts: readonly number[]) {
  const edges = [Number.NEGATIVE_INFINITY, ...closedAts, Number.POSITIVE_INFINITY]
  return edges.slice(1).map((to, at) => ({
    startedAt: Math.max(startedAt, edges[at] ?? startedAt),
    endedAt: Math.min(endedAt, to),
  }))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
