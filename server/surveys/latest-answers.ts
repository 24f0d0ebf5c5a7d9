import type { Topic } from '../../shared/contract/conversation.ts'
import type { LatestAnswer, Solved } from '../../shared/contract/survey.ts'
import { isTimeAndId, readCursor, writeCursor } from '../cursor.ts'
import type { StaffContext } from '../trpc.ts'
import { visibleAnswer } from './visible-answer.ts'

const PAGE = 30

/** What customers answered, newest first, with their own words and the conversation behind each. */
export async function latestAnswers(
  { app, viewer }: Pick<StaffContext, 'app' | 'viewer'>,
  brandId: string,
  cursor?: string | null,
): Promise<{ answers: LatestAnswer[]; cursor: string | null }> {
  const after = cursor ? readCursor<[number, string]>(cursor, isTimeAndId) : null
  const rows = await app.db.kysely
    .selectFrom('answers')
    .innerJoin('contacts', 'contacts.id', 'answers.contactId')
    .leftJoin('conversations', 'conversations.id', 'contacts.conversationId')
    .selectAll('answers')
    .select([
      'contacts.conversationId',
      'contacts.topicAtStart',
      'contacts.channel',
      'contacts.isDemo',
      'conversations.number',
    ])
    .where('answers.brandId', '=', brandId)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('answers.answeredAt', '<', after?.[0] ?? 0),
          eb.and([eb('answers.answeredAt', '=', after?.[0] ?? 0), eb('answers.id', '<', after?.[1] ?? '')]),
        ]),
      ),
    )
    .orderBy('answers.answeredAt', 'desc')
    .orderBy('answers.id', 'desc')
    .limit(PAGE + 1)
    .execute()

  const roles = viewer.roles.get(brandId) ?? new Set()
  const answers = rows.slice(0, PAGE).flatMap((row): LatestAnswer[] => {
    const answer = visibleAnswer({ as: 'lead', roles }, row)
    // What was said days later is read without its conversation, among the voices of a later release.
    if (!answer?.isLinked || answer.feltUnderstood === null) return []
    return [
      {
        id: row.id,
        conversationId: row.conversationId,
        number: row.number,
        feltUnderstood: answer.feltUnderstood,
        solved: answer.solved as Solved | null,
        comment: answer.comment,
        topic: row.topicAtStart as Topic,
        channel: row.channel,
        answeredAt: row.answeredAt,
        isDemo: row.isDemo === 1,
      },
    ]
  })
  const last = rows[PAGE - 1]
  return { answers, cursor: rows.length > PAGE && last ? writeCursor([last.answeredAt, last.id]) : null }
}
