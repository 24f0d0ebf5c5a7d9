import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { MOST_WRAP_UP_SEC, splitOverlaps } from '../../shared/quality/index.ts'

type Span = Row<'attentionSpans'>
type Told = Row<'importedAttention'>

/** What one agent worked on a contact, in seconds. `stretches`: all of it, parted where the contact was closed. */
export interface Work {
  userId: string
  attentionSec: number
  wrapUpSec: number
  stretches: number[]
}

const LONGEST_SPAN_MS = 60 * 60 * 1000

/** Whose work is asked for, and when it was closed. */
export interface Closed {
  id: string
  closedAts: readonly number[]
}

/** The work of each agent on each contact. Where an agent worked on two at once, each gets its half. */
export async function workOn(trx: Trx, contacts: readonly Closed[]): Promise<Map<string, Work[]>> {
  const ids = contacts.map(({ id }) => id)
  const spans = Map.groupBy(
    await trx.selectFrom('attentionSpans').selectAll().where('contactId', 'in', ids).execute(),
    ({ contactId }) => contactId ?? '',
  )
  const told = Map.groupBy(
    await trx.selectFrom('importedAttention').selectAll().where('contactId', 'in', ids).orderBy('id').execute(),
    ({ contactId }) => contactId,
  )
  const all = new Map<string, Work[]>()
  for (const { id, closedAts } of contacts) {
    const work = await spentOn(trx, { id, closedAts }, spans.get(id) ?? [])
    for (const one of told.get(id) ?? []) addTold(work, one, closedAts)
    all.set(id, work)
  }
  return all
}

async function spentOn(trx: Trx, { id, closedAts }: Closed, own: Span[]): Promise<Work[]> {
  const work: Work[] = []
  for (const [userId, mine] of Map.groupBy(own, (span) => span.userId)) {
    const seconds = await secondsOf(trx, id, userId, mine, closedAts)
    const stretches = Array.from({ length: closedAts.length + 1 }, (_, at) => seconds.get(stretchKey(id, at)) ?? 0)
    const total = sum(stretches)
    const wrapUp = sum(mine.filter((s) => s.kind === 'wrapUp').map((s) => (s.endedAt - s.startedAt) / 1000))
    const wrapUpSec = Math.min(wrapUp, MOST_WRAP_UP_SEC)
    work.push({ userId, attentionSec: Math.max(0, total - wrapUp), wrapUpSec, stretches })
  }
  return work
}

/** What an import tells of is not said when it was: it counts as before the first close. */
function addTold(work: Work[], { userId, attentionSec, wrapUpSec }: Told, closedAts: readonly number[]): void {
  let one = work.find((known) => known.userId === userId)
  if (!one) {
    one = { userId, attentionSec: 0, wrapUpSec: 0, stretches: [0, ...closedAts.map(() => 0)] }
    work.push(one)
  }
  one.attentionSec += attentionSec
  one.wrapUpSec += wrapUpSec
  one.stretches[0] = (one.stretches[0] ?? 0) + attentionSec + wrapUpSec
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
