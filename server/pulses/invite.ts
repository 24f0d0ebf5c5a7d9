import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Language } from '../../shared/contract/fields.ts'
import { hadContactSince, wasAsked, willBeAsked } from '../contacts/service.ts'
import { samePerson } from '../customers/service.ts'
import type { Handler } from '../jobs/run.ts'
import type { JobPayloads } from '../jobs/schedule.ts'
import { addressOf, queueMail } from '../mail/service.ts'
import { spokenLanguage, translator } from '../texts.ts'

const DAY_MS = 24 * 60 * 60_000
/** The whole relationship is asked about, so not while a contact is still in mind. */
const APART_MS = 14 * DAY_MS
const OPEN_MS = 14 * DAY_MS

/** Asks one of those drawn how the relationship is, unless they are asked enough already, or have just been in touch. */
export const invitePulse: Handler<JobPayloads['invitePulse']> = {
  async run(app, { customerId, quarter }) {
    const at = app.now()
    await app.db.write(async (trx) => {
      const known = await addressOf(trx, customerId)
      // Merged since, or the shop no longer vouches for the address.
      if (!known?.isProven || known.customerId !== customerId) return
      if ((await wasAsked(trx, customerId, at)) || (await willBeAsked(trx, customerId, at))) return
      if (await hadContactSince(trx, await samePerson(trx, customerId), at - APART_MS)) return
      const { brandId, brand, language, isDemo } = await customerOf(trx, customerId)
      const id = uuidv7()
      const expiresAt = at + OPEN_MS
      const made = await trx
        .insertInto('pulses')
        .values({
          id,
          brandId,
          customerId,
          quarter,
          language,
          invitedAt: at,
          expiresAt,
          answeredAt: null,
          skippedAt: null,
          recommend: null,
          comment: null,
          isDemo,
        })
        .onConflict((conflict) => conflict.columns(['customerId', 'quarter']).doNothing())
        .executeTakeFirst()
      if (!made.numInsertedOrUpdatedRows) return
      const t = translator(language)
      await queueMail(trx, app, {
        brandId,
        customerId,
        kind: 'pulse',
        key: `pulse:${id}`,
        address: known.address,
        language,
        subject: t('mail.pulse.subject', { brand }),
        words: {
          lines: [t('survey.page.pulse.question', { brand })],
          label: t('mail.pulse.answer'),
          after: [t('mail.pulse.short')],
        },
        link: { purpose: 'pulse', subject: id, expiresAt },
        expiresAt,
        at,
      })
    })
  },
}

async function customerOf(trx: Trx, customerId: string) {
  const customer = await trx
    .selectFrom('customers')
    .innerJoin('brands', 'brands.id', 'customers.brandId')
    .select(['customers.brandId', 'customers.language', 'customers.isDemo', 'brands.name as brand'])
    .where('customers.id', '=', customerId)
    .executeTakeFirstOrThrow()
  const language: Language = spokenLanguage(customer.language) ?? 'en'
  return { ...customer, language }
}
