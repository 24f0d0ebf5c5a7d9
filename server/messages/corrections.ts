import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import type { Database, Row } from '../../db/schema.ts'
import type { CorrectMark, MarkCorrection } from '../../shared/contract/message.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import type { Staff } from '../viewer.ts'

/**
 * What agents say of marks that are wrong. The stored score stays as it is: a correction is for the engine, which may learn from it
 * one day, and never counts in a figure about a customer, an agent or a team.
 */
export async function correctMark(
  app: App,
  agent: Staff,
  { messageId, saysLabel }: CorrectMark,
): Promise<MarkCorrection | null> {
  return await app.db.write(async (trx) => {
    // Locked, so that the hash of a text cannot be written while its words are taken out.
    const message = await trx
      .selectFrom('messages')
      .selectAll()
      .where('id', '=', messageId)
      .$call(forUpdate(trx))
      .executeTakeFirst()
    if (!message) throw new DeskError('not_found')
    if (saysLabel === null) {
      await forgetCorrections(trx, messageId, agent.userId)
      return null
    }
    const { score, scoreLabel, scoreLanguage, scoreVersion } = message
    const hasMark = message.author === 'customer' && message.redactedAt === null
    if (!hasMark || score === null || scoreLabel === null || scoreLanguage === null || scoreVersion === null)
      throw new DeskError('bad_input', { fields: ['messageId'] })
    // What the mark says already is no correction of it.
    if (saysLabel === scoreLabel) throw new DeskError('bad_input', { fields: ['saysLabel'] })
    const said = {
      textHash: createHash('sha256').update(message.body).digest('hex'),
      language: scoreLanguage,
      scoreLabel,
      score,
      scoreVersion,
      saysLabel,
      createdAt: app.now(),
    }
    await trx
      .insertInto('scoreCorrections')
      .values({ id: uuidv7(), brandId: message.brandId, messageId, userId: agent.userId, ...said })
      .onConflict((conflict) => conflict.columns(['messageId', 'userId']).doUpdateSet(said))
      .execute()
    return { messageId, saysLabel }
  })
}

/** What this agent said of the marks in a conversation; nobody is shown a colleague's. */
export async function correctionsBy(
  db: Kysely<Database>,
  agent: Staff,
  conversationId: string,
): Promise<MarkCorrection[]> {
  const rows = await db
    .selectFrom('scoreCorrections')
    .innerJoin('messages', 'messages.id', 'scoreCorrections.messageId')
    .select(['scoreCorrections.messageId', 'scoreCorrections.saysLabel'])
    .where('messages.conversationId', '=', conversationId)
    .where('scoreCorrections.userId', '=', agent.userId)
    .orderBy('messages.seq')
    .execute()
  return rows as MarkCorrection[]
}

/** Of one agent, or all: the hash of a text goes where its words go. */
export async function forgetCorrections(trx: Trx, messageId: string, userId?: string): Promise<void> {
  await trx
    .deleteFrom('scoreCorrections')
    .where('messageId', '=', messageId)
    .$if(userId !== undefined, (query) => query.where('userId', '=', userId as string))
    .execute()
}

/** Every correction in the order it was made, of all brands: what the engine may learn from, and nothing of whom or by whom. */
export async function allCorrections(
  db: Kysely<Database>,
): Promise<Omit<Row<'scoreCorrections'>, 'id' | 'brandId' | 'messageId' | 'userId'>[]> {
  return await db
    .selectFrom('scoreCorrections')
    .select(['textHash', 'language', 'scoreLabel', 'score', 'scoreVersion', 'saysLabel', 'createdAt'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
