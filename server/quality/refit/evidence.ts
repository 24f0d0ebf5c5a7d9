import type { Trx } from '../../../db/open.ts'
import type { Row } from '../../../db/schema.ts'
import type { Solved } from '../../../shared/contract/survey.ts'
import type { HistoryAnswer, HistoryContact, Moment } from '../../../shared/quality/history/contact.ts'

type By<T> = Map<string, T[]>
type OfContact = { contactId: string | null }

/** What stands beside a page of facts, by contact. */
export interface PageEvidence {
  parts: By<Row<'contactAgents'>>
  /** Public ones in order; the words of agents' alone. */
  messages: By<{ author: string; userId: string | null; words: string | null; score: number | null }>
  closes: By<Row<'closes'>>
  handovers: By<HistoryContact['handovers'][number]>
  offers: By<HistoryContact['offers'][number]>
  surveys: By<{ moment: Moment; suppressedBy: string | null }>
  answers: By<HistoryAnswer & { moment: Moment }>
  later: Map<string, HistoryContact['later']>
  predictions: By<HistoryContact['predictions'][number]>
  reviews: By<HistoryContact['reviews'][number]>
  instruments: Set<string>
  engines: Set<string>
}

/** @param page facts of one contact at least */
export async function evidenceOf(trx: Trx, page: readonly Row<'contactFacts'>[]): Promise<PageEvidence> {
  const ids = page.map(({ contactId }) => contactId)
  const parts = await trx.selectFrom('contactAgents').selectAll().where('contactId', 'in', ids).execute()
  const closes = await trx
    .selectFrom('closes')
    .selectAll()
    .where('contactId', 'in', ids)
    .orderBy('closedAt')
    .orderBy('id')
    .execute()
  const answers = await trx.selectFrom('answers').selectAll().where('contactId', 'in', ids).execute()
  return {
    parts: by(parts, (row) => row),
    closes: by(closes, (row) => row),
    answers: by(answers, answerOf),
    ...(await workAround(trx, ids)),
    ...(await messagesOf(trx, page)),
    later: await laterOf(trx, ids),
    instruments: new Set(answers.map(({ instrumentVersion }) => instrumentVersion)),
  }
}

/** What was offered, handed over, asked and expected. */
async function workAround(
  trx: Trx,
  ids: readonly string[],
): Promise<Pick<PageEvidence, 'handovers' | 'offers' | 'surveys' | 'predictions' | 'reviews'>> {
  const handovers = await trx
    .selectFrom('assignments')
    .select(['contactId', 'fromUserId', 'toUserId'])
    .where('contactId', 'in', ids)
    .where('reason', 'is not', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const offers = await trx
    .selectFrom('assignmentOffers')
    .select(['contactId', 'userId', 'isAccepted'])
    .where('contactId', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const surveys = await trx
    .selectFrom('surveys')
    .select(['contactId', 'moment', 'suppressedBy'])
    .where('contactId', 'in', ids)
    .execute()
  const predictions = await trx
    .selectFrom('contacts')
    .select(['id as contactId', 'prediction', 'predictedBy'])
    .where('id', 'in', ids)
    .execute()
  const reviews = await trx
    .selectFrom('reviews')
    .select(['contactId', 'userId', 'score'])
    .where('contactId', 'in', ids)
    .execute()
  return {
    reviews: by(reviews, ({ userId: agent, score }) => ({ agent, score })),
    handovers: by(handovers, ({ fromUserId: from, toUserId: to }) => (from && to ? { from, to } : null)),
    offers: by(offers, ({ userId, isAccepted }) => ({ agent: userId, isAccepted: isAccepted === 1 })),
    surveys: by(surveys, ({ moment, suppressedBy }) => ({ moment: moment as Moment, suppressedBy })),
    predictions: by(predictions, ({ prediction, predictedBy }) =>
      prediction && predictedBy ? { agent: predictedBy, feltUnderstood: prediction } : null,
    ),
  }
}

async function messagesOf(
  trx: Trx,
  page: readonly Row<'contactFacts'>[],
): Promise<Pick<PageEvidence, 'messages' | 'engines'>> {
  const ids = page.map(({ contactId }) => contactId)
  const conversations = [...new Set(page.flatMap(({ conversationId }) => conversationId ?? []))]
  const written =
    conversations.length === 0
      ? []
      : await trx
          .selectFrom('messages')
          .select(['contactId', 'author', 'userId', 'score', 'scoreVersion', 'seq'])
          .select((eb) => eb.case().when('author', '=', 'agent').then(eb.ref('body')).end().as('words'))
          .where('conversationId', 'in', conversations)
          .where('contactId', 'in', ids)
          .where('visibility', '=', 'public')
          .where('author', 'in', ['customer', 'agent'])
          .execute()
  // Those of which an import told no words come after the message they name.
  const wordless = await trx
    .selectFrom('importedMessages')
    .select(['contactId', 'author', 'userId', 'score', 'afterSeq', 'place'])
    .where('contactId', 'in', ids)
    .execute()
  const placed = [
    ...written.map((row) => ({ ...row, place: -1 })),
    ...wordless.map(({ afterSeq: seq, ...row }) => ({ ...row, seq, words: null })),
  ].sort((one, other) => one.seq - other.seq || one.place - other.place)
  return {
    messages: by(placed, ({ author, userId, words, score }) => ({ author, userId, words, score })),
    engines: new Set(written.flatMap(({ scoreVersion }) => scoreVersion ?? [])),
  }
}

async function laterOf(trx: Trx, ids: readonly string[]): Promise<PageEvidence['later']> {
  const rows = await trx
    .selectFrom('laterOutcomes')
    .select(['contactId', 'isRetained', 'margin'])
    .where('contactId', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ contactId, isRetained, margin }) => [
      contactId,
      isRetained === null ? null : { isRetained: isRetained === 1, margin },
    ]),
  )
}

function answerOf({ moment, feltUnderstood, solved, wasAskedForScore }: Row<'answers'>) {
  return {
    moment: moment as Moment,
    feltUnderstood,
    solved: solved as Solved | null,
    wasAskedForScore: wasAskedForScore === null ? null : wasAskedForScore === 1,
    satisfaction: null,
    recommend: null,
  }
}

/** Rows by their contact, in their order; what reads as null is left out. */
function by<R extends OfContact, T>(rows: readonly R[], read: (row: R) => T | null): By<T> {
  const found: By<T> = new Map()
  for (const row of rows) {
    const value = row.contactId === null ? null : read(row)
    if (value === null || row.contactId === null) continue
    const list = found.get(row.contactId)
    if (list) list.push(value)
    else found.set(row.contactId, [value])
  }
  return found
}
