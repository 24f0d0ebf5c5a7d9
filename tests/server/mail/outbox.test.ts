import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { queueMail } from '../../../server/mail/service.ts'
import { bareDesk, startDesk, type TestDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post, send } from '../../support/http.ts'
import { mailServerOfFile } from '../../support/mail-server.ts'
import { tamper } from '../../support/tokens.ts'

const HOUR_MS = 60 * 60_000

const server = mailServerOfFile()
const env = (url = server().url) => ({ env: { SMTP_URL: url, MAIL_FROM: 'no-reply@nordan.example' } })
const deskWithMail = deskOfFile(() => env())

beforeEach(async () => {
  for (const table of ['jobs', 'mails', 'mailStops'] as const)
    await deskWithMail().app.db.kysely.deleteFrom(table).execute()
  server().received.length = 0
})

/** A mail as the desk would make one. */
async function queue(desk: TestDesk, { address = 'maja@example.com', key = uuidv7(), subject = 'Hej' } = {}) {
  const { app, brandId, clock } = desk
  const id = uuidv7()
  const words = { lines: ['Kände du dig förstådd? <b>&'], label: 'Svara', after: ['Efteråt'] }
  const expiresAt = clock.now + 24 * HOUR_MS
  const link = { purpose: 'survey', subject: id, expiresAt } as const
  const mail = { brandId, customerId: id, kind: 'survey', language: 'sv', at: clock.now } as const
  return await app.db.write((trx) => queueMail(trx, app, { ...mail, key, address, subject, expiresAt, words, link }))
}
const mails = ({ app }: TestDesk) => app.db.kysely.selectFrom('mails').selectAll().orderBy('madeAt').execute()
const jobs = ({ app }: TestDesk) => app.db.kysely.selectFrom('jobs').selectAll().execute()
const waitFor = async (desk: TestDesk) => {
  const [job] = await jobs(desk)
  desk.clock.now = Math.max(desk.clock.now, job?.dueAt ?? 0)
  await runDueJobs(desk.app)
}

test('a mail goes once: neutral, automatic, in text and HTML, with a link and a way out', async () => {
  const desk = deskWithMail()
  expect(await queue(desk, { key: 'one', subject: 'Kände du dig förstådd?' })).toBe(true)
  expect(await queue(desk, { key: 'one' })).toBe(false)
  await runDueJobs(desk.app)
  await runDueJobs(desk.app)
  const [mail, ...others] = server().received
  expect(others).toEqual([])
  expect(mail).toMatchObject({ from: 'no-reply@nordan.example', to: ['maja@example.com'] })
  const [stored] = await mails(desk)
  expect(mail?.headers).toMatchObject({
    from: 'Nordan <no-reply@nordan.example>',
    to: 'maja@example.com',
    'auto-submitted': 'auto-generated',
    'message-id': stored?.messageId,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
  expect(mail?.text).toContain('Kände du dig förstådd? <b>&')
  expect(mail?.text).toContain('&#60;b&#62;&#38;')
  expect(mail?.text).toMatch(new RegExp(`Svara: ${desk.app.baseUrl()}/s/[\\w.-]+`))
  expect(mail?.text).toContain('Inga fler mejl från Nordan')
  expect(stored).toMatchObject({ sentAt: desk.clock.now, address: null, body: '' })
})

test('what the server refuses for now is sent later, as the same mail; what it refuses for good is shown as failed', async () => {
  const desk = deskWithMail()
  server().answers.push('not now', 'take it and hang up', 'ok')
  await queue(desk)
  for (const error of ['smtp_later', 'smtp_unreachable']) {
    await waitFor(desk)
    expect(await jobs(desk)).toMatchObject([{ lastError: error, failedAt: null }])
  }
  await waitFor(desk)
  expect(await jobs(desk)).toMatchObject([{ doneAt: desk.clock.now }])
  const ids = server().received.map(({ headers }) => headers['message-id'])
  // Whoever receives both knows by this that they are one.
  expect([ids.length, new Set(ids).size]).toEqual([2, 1])

  server().answers.push('refuse the address', 'refuse the mail')
  await queue(desk, { address: 'gone@example.com' })
  await queue(desk)
  await runDueJobs(desk.app)
  const admin = await desk.staff(['admin'])
  const { failed, mails: counts } = await admin.client.query('work.waiting', { brandId: desk.brandId })
  expect(failed.map(({ error }: { error: string }) => error).toSorted()).toEqual(['address_refused', 'mail_refused'])
  expect(counts).toEqual([{ kind: 'survey', waiting: 2, sent: 1, lapsed: 0 }])
  expect(JSON.stringify([failed, counts])).not.toMatch(/example\.com|Hej/)
  for (const { id: jobId } of failed) await admin.client.mutate('work.tryAgain', { brandId: desk.brandId, jobId })
  await runDueJobs(desk.app)
  expect(server().received).toHaveLength(4)
})

test('a process that dies after the server has taken the mail leaves one mail, whoever sends it again', async () => {
  const desk = deskWithMail()
  await queue(desk)
  await runDueJobs(desk.app)
  const [sent] = await mails(desk)
  // As it was before the last write: taken by the server, and nobody has noted it.
  const { kysely } = desk.app.db
  await kysely
    .updateTable('mails')
    .set({ sentAt: null, address: 'maja@example.com', body: '{"lines":[],"label":"","after":[]}' })
    .execute()
  await kysely
    .updateTable('jobs')
    .set({ doneAt: null, lockedBy: 'dead', lockedUntil: desk.clock.now + 60_000 })
    .execute()
  await runDueJobs(desk.app)
  expect(server().received).toHaveLength(1)
  desk.clock.now += 61_000
  await runDueJobs(desk.app)
  expect(server().received.map(({ headers }) => headers['message-id'])).toEqual([sent?.messageId, sent?.messageId])
  expect(await mails(desk)).toMatchObject([{ sentAt: desk.clock.now }])
})

test('without a mail server mail waits to be seen, goes when there is one, and not when its time is over', async () => {
  const without = await startDesk()
  await queue(without)
  without.clock.now += 20 * HOUR_MS
  await queue(without)
  without.clock.now += 5 * HOUR_MS
  await runDueJobs(without.app)
  const admin = await without.staff(['admin'])
  const work = await admin.client.query('work.waiting', { brandId: without.brandId })
  expect(work).toMatchObject({ canSendMail: false, mails: [{ kind: 'survey', waiting: 1, sent: 0, lapsed: 1 }] })
  expect((await jobs(without)).filter(({ doneAt }) => doneAt === null)).toMatchObject([{ attempts: 0 }])

  const later = await bareDesk({ databaseUrl: without.databaseUrl, ...env() })
  later.clock.now = without.clock.now
  await runDueJobs(later.app)
  expect(server().received).toHaveLength(1)
})

test('no line of a mail can become two, and no address two addresses', async () => {
  const desk = deskWithMail()
  const nasty = ['a\r\nBcc: spy@example.com', 'a\nb', 'a\u2028b', 'a\u0007b']
  for (const subject of nasty) await queue(desk, { subject })
  const { kysely } = desk.app.db
  for (const address of [
    'maja@example.com, spy@example.com',
    'maja@example.com\r\nRCPT TO:<spy@example.com>',
    '<spy@example.com>',
    '"x" <spy@example.com>',
    'maja@example.com>',
    'spy',
    '',
  ])
    await queue(desk, { address })
  await runDueJobs(desk.app)
  expect(server().received).toEqual([])
  const errors = (await jobs(desk)).map(({ lastError, failedAt }) => failedAt && lastError)
  expect(new Set(errors)).toEqual(new Set(['mail_invalid', 'address_invalid']))

  await kysely.updateTable('brands').set({ name: 'Nordan" <spy@example.com>, ”Ö”' }).execute()
  await queue(desk, { subject: 'Räksmörgås =?utf-8?q?x?=' })
  await runDueJobs(desk.app)
  await kysely.updateTable('brands').set({ name: 'Nordan' }).execute()
  expect(server().received).toMatchObject([{ from: 'no-reply@nordan.example', to: ['maja@example.com'] }])
  expect(server().received[0]?.headers).toMatchObject({ to: 'maja@example.com' })
  expect(server().received[0]?.headers).not.toHaveProperty('bcc')
})

test('whoever has had enough says so by one click, and nobody can say it for another', async () => {
  const desk = deskWithMail()
  await queue(desk)
  await runDueJobs(desk.app)
  const link = /<(\S+)>/.exec(server().received[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
  const path = new URL(link).pathname
  const token = path.replace('/m/', '')
  const input = encodeURIComponent(JSON.stringify({ token }))
  // Looking, as scanners do, stops nothing.
  for (const look of [path, `/trpc/mail.openStop?input=${input}`, `/trpc/mail.stop?input=${input}`])
    await send(desk.url, look, { headers: { accept: 'text/html' } })
  expect((await send(desk.url, path, { method: 'HEAD' })).status).toBe(200)
  expect((await post(desk.url, `/m/${tamper(token, token.length - 8)}`, '')).status).toBe(403)
  expect(await queue(desk)).toBe(true)

  const oneClick = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await post(desk.url, path, 'List-Unsubscribe=One-Click', oneClick)).status).toBe(200)
  expect((await post(desk.url, path, 'List-Unsubscribe=One-Click', oneClick)).status).toBe(200)
  const stop = await send(desk.url, `/trpc/mail.openStop?input=${input}`)
  expect(stop.json().result.data).toEqual({ brandName: 'Nordan', language: 'sv', isStopped: true })
  // Also what waited already.
  await runDueJobs(desk.app)
  expect(server().received).toHaveLength(1)
  expect(await queue(desk)).toBe(false)
  expect(await queue(desk, { address: 'other@example.com' })).toBe(true)
})

test('an address gets ten mails a day at most, whoever names it', async () => {
  const desk = deskWithMail()
  const taken = []
  for (let n = 0; n < 12; n++) taken.push(await queue(desk))
  expect(taken.filter(Boolean)).toHaveLength(10)
  desk.clock.now += 25 * HOUR_MS
  expect(await queue(desk)).toBe(true)
})

test('a server that is away is waited for, and nothing of the mail is in the log', async () => {
  const written: string[] = []
  const desk = await startDesk(env('smtp://user:secretpassword@127.0.0.1:9'))
  for (const level of ['error', 'warn'] as const)
    desk.app.log[level] = (...args: unknown[]) => void written.push(JSON.stringify(args))
  await queue(desk)
  await runDueJobs(desk.app)
  expect(await jobs(desk)).toMatchObject([{ lastError: 'smtp_unreachable', failedAt: null, attempts: 1 }])
  expect(written.join()).toContain('smtp_unreachable')
  expect(written.join()).not.toMatch(/maja|secretpassword|Hej/)
})
