import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { PulseAnswer, PulseByLink } from '../../shared/contract/pulse.ts'
import { DeskError } from '../../shared/errors.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { App } from '../app.ts'
import type { Viewer } from '../viewer.ts'

export { drawPulses } from './draw.ts'
export { invitePulse } from './invite.ts'

type Pulse = Row<'pulses'>

/** The pulse behind a link. Staff are refused, as with every question to customers. */
export async function pulseByToken(app: App, viewer: Viewer, token: string): Promise<Pulse> {
  const { subject } = await app.signer.verify('pulse', token, app.now())
  const pulse = await app.db.kysely.selectFrom('pulses').selectAll().where('id', '=', subject).executeTakeFirst()
  if (!pulse) throw new DeskError('token_invalid')
  const isStaff = viewer.kind === 'staff' || (viewer.kind === 'visitor' && viewer.isStaff)
  if (isStaff) throw new DeskError('survey_not_for_staff')
  return pulse
}

/** Reading it writes nothing: scanners follow links too. */
export async function describePulse(app: App, pulse: Pulse): Promise<PulseByLink> {
  const { name } = await app.db.kysely
    .selectFrom('brands')
    .select('name')
    .where('id', '=', pulse.brandId)
    .executeTakeFirstOrThrow()
  const state = pulse.answeredAt !== null ? 'answered' : pulse.skippedAt !== null ? 'skipped' : 'open'
  return { brandName: name, language: pulse.language as Language, state }
}

/** Stores the one answer. The same again is no change; another one, or one after a skip, is refused. */
export async function answerPulse(app: App, id: string, answer: PulseAnswer): Promise<void> {
  const { recommend } = answer
  const comment = answer.comment?.trim() ? maskCardNumbers(answer.comment.trim()).text : null
  const changed = await app.db.write((trx) =>
    trx
      .updateTable('pulses')
      .set({ recommend, comment, answeredAt: app.now() })
      .where('id', '=', id)
      .where('answeredAt', 'is', null)
      .where('skippedAt', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  )
  if (changed) return
  const stored = await app.db.kysely.selectFrom('pulses').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  if (stored.recommend !== recommend || stored.comment !== comment) throw new DeskError('survey_closed')
}

/** Skipping is one tap, and final. */
export async function skipPulse(app: App, id: string): Promise<void> {
  await app.db.write(async (trx) => {
    const skipped = await trx
      .updateTable('pulses')
      .set((eb) => ({ skippedAt: eb.fn.coalesce('skippedAt', eb.val(app.now())) }))
      .where('id', '=', id)
      .where('answeredAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!skipped) throw new DeskError('survey_closed')
  })
}
