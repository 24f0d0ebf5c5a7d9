import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { Email, type Language } from '../../shared/contract/fields.ts'
import type { MailCount, MailKind } from '../../shared/contract/work.ts'
import type { App } from '../app.ts'
import { type Handler, JobError } from '../jobs/run.ts'
import { type JobPayloads, schedule } from '../jobs/schedule.ts'
import { hashToken } from '../secrets.ts'
import { translator } from '../texts.ts'
import { linkOf, type MailLink } from './links.ts'
import { isStopped, stopLink } from './stops.ts'
import { asHtml, asText } from './write.ts'

const KEEP_MS = 30 * 24 * 60 * 60_000
/** Whoever is written to without wanting it is not flooded, whatever others do with their address. */
const MOST_A_DAY = 10
const DAY_MS = 24 * 60 * 60_000

type Mail = Row<'mails'>

interface NewMail extends Pick<Mail, 'brandId' | 'customerId' | 'key' | 'subject' | 'expiresAt'> {
  kind: MailKind
  address: string
  language: Language
  /** What it says before the link, on the link, and after it. */
  words: Words
  link: MailLink
  at: number
}

interface Words {
  lines: string[]
  label: string
  after: string[]
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells; once for each key. False where there is one already, or where the
 * address wants none.
 */
export async function queueMail(trx: Trx, app: Pick<App, 'baseUrl'>, mail: NewMail): Promise<boolean> {
  const { words, link, at, ...rest } = mail
  const addressHash = hashToken(mail.address)
  if (await isStopped(trx, mail.brandId, mail.address)) return false
  if ((await countSince(trx, mail.brandId, addressHash, at - DAY_MS)) >= MOST_A_DAY) return false
  const id = uuidv7()
  const made = await trx
    .insertInto('mails')
    .values({
      ...rest,
      id,
      addressHash,
      body: JSON.stringify(words),
      linkPurpose: link.purpose,
      linkSubject: link.subject,
      linkExpiresAt: link.expiresAt,
      messageId: `<${id}@${new URL(app.baseUrl()).hostname}>`,
      madeAt: at,
      sentAt: null,
      lapsedAt: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) return false
  const { brandId } = mail
  await schedule(trx, { brandId, kind: 'sendMail', payload: { mailId: id }, key: `mail:${id}`, dueAt: at, at })
  return true
}

async function countSince(trx: Trx, brandId: string, addressHash: string, since: number): Promise<number> {
  const { count } = await trx
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('brandId', '=', brandId)
    .where('addressHash', '=', addressHash)
    .where('madeAt', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Without a mail server mails wait, and go when there is one, unless their time is over. */
export const sendMail: Handler<JobPayloads['sendMail']> = {
  isReady: ({ mailer }) => mailer.canSend,
  async run(app, { mailId }) {
    const mail = await app.db.kysely.selectFrom('mails').selectAll().where('id', '=', mailId).executeTakeFirst()
    if (!mail || mail.address === null) return
    const { address, brandId } = mail
    if (mail.expiresAt <= app.now() || (await isStopped(app.db.kysely, brandId, address)))
      return await settle(app, mailId, { lapsedAt: app.now() })
    if (!Email.safeParse(address).success) throw new JobError('address_invalid', { isFinal: true })
    await app.mailer.send(await letterOf(app, mail, address))
    await settle(app, mailId, { sentAt: app.now() })
  },
}

async function settle(app: App, id: string, how: Partial<Mail>): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .updateTable('mails')
      .set({ ...how, address: null, body: '' })
      .where('id', '=', id)
      .execute()
  })
}

async function letterOf(app: App, mail: Mail, to: string) {
  const { messageId, subject, language } = mail
  const { name: brand } = await app.db.kysely
    .selectFrom('brands')
    .select('name')
    .where('id', '=', mail.brandId)
    .executeTakeFirstOrThrow()
  const { lines, label, after }: Words = JSON.parse(mail.body)
  const t = translator(language as Language)
  const url = await stopLink(app, mail, to)
  const body = {
    lines,
    link: { label, url: await linkOf(app, mail) },
    after,
    stop: { text: t('mail.stop.why', { brand }), label: t('mail.stop.label', { brand }), url },
  }
  return {
    messageId,
    fromName: brand,
    to,
    subject,
    text: asText(body),
    html: asHtml(body, language),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** What is out of date waits no longer, also where no mail server has ever looked at it; what is old goes. */
export async function dropOldMails(app: App): Promise<void> {
  const at = app.now()
  await app.db.write(async (trx) => {
    const lapsed = await trx
      .updateTable('mails')
      .set({ lapsedAt: at, address: null, body: '' })
      .where('expiresAt', '<=', at)
      .where('sentAt', 'is', null)
      .where('lapsedAt', 'is', null)
      .returning('id')
      .execute()
    for (const { id } of lapsed)
      await trx.updateTable('jobs').set({ doneAt: at, key: null }).where('key', '=', `mail:${id}`).execute()
    await trx
      .deleteFrom('mails')
      .where('madeAt', '<=', at - KEEP_MS)
      .execute()
  })
}

/** How much mail of each kind waits, went, or came too late, in the last month. */
export async function countMails(app: App, brandId: string): Promise<MailCount[]> {
  const rows = await app.db.kysely
    .selectFrom('mails')
    .where('brandId', '=', brandId)
    .groupBy('kind')
    .orderBy('kind')
    .select((eb) => [
      'kind',
      eb.fn.countAll<number>().as('all'),
      eb.fn.count<number>('sentAt').as('sent'),
      eb.fn.count<number>('lapsedAt').as('lapsed'),
    ])
    .execute()
  return rows.map(({ kind, all, sent, lapsed }) => ({
    kind: kind as MailKind,
    waiting: Number(all) - Number(sent) - Number(lapsed),
    sent: Number(sent),
    lapsed: Number(lapsed),
  }))
}
