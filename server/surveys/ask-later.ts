import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import { ASK_LATER_UNTIL_MS, noteSurvey, noteUnasked, wasAsked } from '../contacts/service.ts'
import type { Handler } from '../jobs/run.ts'
import type { JobPayloads } from '../jobs/schedule.ts'
import { addressOf, queueMail } from '../mail/service.ts'
import { longDay, translator } from '../texts.ts'
import { insertSurvey } from './invite.ts'

/**
 * Puts the question days later (T3, §3), of contacts that have settled: by mail, and in the chat when it is opened next. Where it cannot
 * be put after all, the contact says why. Where the desk was down until the time for it had passed, it is not put: the window is the same
 * for all.
 */
export const askLater: Handler<JobPayloads['askLater']> = {
  async run(app, { contactId }) {
    const at = app.now()
    await app.db.write(async (trx) => {
      const contact = await trx.selectFrom('contacts').selectAll().where('id', '=', contactId).executeTakeFirst()
      if (!contact?.settledAt || !contact.closedAt || (contact.arm !== 't3' && contact.arm !== 'both')) return
      const until = contact.closedAt + ASK_LATER_UNTIL_MS
      if (at >= until) return
      if (await wasAsked(trx, contact.customerId, at, contact.id)) return await noteUnasked(trx, contactId, 'capped')
      const known = await addressOf(trx, contact.customerId)
      if (!known) return await noteUnasked(trx, contactId, 'unreachable')
      const survey = await insertSurvey(trx, contact, 'remembered', at)
      if (!survey) return
      await noteSurvey(trx, contactId)
      await queueMail(trx, app, {
        ...(await lettersOf(trx, contact, contact.closedAt)),
        brandId: contact.brandId,
        customerId: known.customerId,
        kind: 'survey',
        key: `survey:${survey.id}`,
        address: known.address,
        link: { purpose: 'survey', subject: survey.id, expiresAt: survey.expiresAt },
        expiresAt: until,
        at,
      })
    })
  },
}

async function lettersOf(trx: Trx, contact: Row<'contacts'>, closedAt: number) {
  const language = contact.language as Language
  const brand = await trx
    .selectFrom('brands')
    .select(['name', 'timeZone'])
    .where('id', '=', contact.brandId)
    .executeTakeFirstOrThrow()
  const t = translator(language)
  const line = t('mail.survey.line', { brand: brand.name, date: longDay(closedAt, language, brand.timeZone) })
  return {
    language,
    subject: t('survey.question'),
    words: { lines: [line], label: t('mail.survey.answer'), after: [t('mail.survey.unseen')] },
  }
}
