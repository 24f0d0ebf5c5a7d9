import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { expect, inject, onTestFinished, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { freshDatabase } from '../../support/databases.ts'
import { signIn } from '../../support/desk.ts'
import { freePort } from '../../support/free-port.ts'
import { prepareDesk } from '../../support/prepared-desk.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'
import { openAgent, openCustomer, type Writer } from './kill/clients.ts'
import { compare } from './kill/compare.ts'
import { createLedger } from './kill/ledger.ts'

/** `ROUNDS=500 SEED=7` for a night, or to see the same once more. */
const ROUNDS = Number(process.env.ROUNDS ?? (inject('database') === 'sqlite' ? 20 : 10))
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const CUSTOMERS = 8
const AGENTS = 3

test(
  `${ROUNDS} kills at random moments lose, double and reorder nothing that was acknowledged`,
  async () => {
    const random = seededRandom(SEED)
    const startedAt = performance.now()
    const database = await freshDatabase()
    onTestFinished(() => database.drop())
    const desk = await prepareDesk(database.url, AGENTS)
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const settings = { ...databaseSettings(database.url), PORT: String(port), LOG_LEVEL: 'silent' }
    const start = () => startServer(settings)

    // The first one ends in peace: it leaves its compiled code to the others, and hands out the sessions.
    const first = start()
    await first.ready
    const cookies = await Promise.all(desk.agents.map((email) => signIn(url, email)))
    expect(await first.end('SIGTERM')).toBe(0)

    const ledger = createLedger()
    const writers: Writer[] = cookies.map((cookie, i) =>
      openAgent({ url, name: `agent-${i}`, ledger }, cookie, desk.brandId),
    )
    onTestFinished(() => {
      for (const writer of writers) writer.stop()
    })
    let isWriting = true
    const keepWriting = async (writer: Writer, pauseMs: number) => {
      while (isWriting) {
        writer.write(random)
        await sleep(random() * pauseMs)
      }
    }
    const writing = writers.map((writer) => keepWriting(writer, 15))

    const twoTabs = uuidv7() + uuidv7()
    for (let round = 0; round < ROUNDS; round++) {
      const server = start()
      // Customers come one after the other, so that conversations begin under fire too. The first two are tabs of one browser.
      const customers = writers.length - AGENTS
      if (customers < CUSTOMERS && round % 2 === 0) {
        const token = customers < 2 ? twoTabs : uuidv7() + uuidv7()
        const customer = openCustomer({ url, name: `customer-${customers}`, ledger }, desk.widgetKey, token)
        writers.push(customer)
        writing.push(keepWriting(customer, 60))
      }
      if (random() < 0.1) await sleep(random() * 800)
      else {
        const tooLate = sleep(15_000)
        for (let acks = 1 + Math.floor(random() * 30); acks > 0; acks--) await Promise.race([ledger.nextAck(), tooLate])
        await sleep(random() * 30)
      }
      await server.end('SIGKILL')
      if (random() < 0.3) writers[Math.floor(random() * writers.length)]?.reload()
    }

    isWriting = false
    await Promise.all(writing)
    const last = start()
    await last.ready
    await Promise.all(writers.map((writer) => writer.drained()))
    await Promise.all(writers.map((writer) => writer.resync()))
    for (const writer of writers) writer.stop()
    expect(await last.end('SIGTERM')).toBe(0)

    const db = await open(database.url)
    const messages = await db.kysely
      .selectFrom('messages')
      .selectAll()
      .orderBy('conversationId')
      .orderBy('seq')
      .execute()
    const conversations = await db.kysely.selectFrom('conversations').select(['id', 'lastSeq']).execute()
    const contacts = await db.kysely.selectFrom('contacts').select('conversationId').execute()
    if (db.kind === 'sqlite')
      expect((await sql`pragma integrity_check`.execute(db.kysely)).rows).toEqual([{ integrity_check: 'ok' }])
    await db.close()

    const outcome = compare(ledger, messages, writers)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
    console.log(
      `Killed ${ROUNDS} times on ${db.kind} in ${seconds} s, seed ${SEED}: ${ledger.sent.size} sent, ` +
        `${ledger.acknowledged.size} acknowledged, ${ledger.refused.size} refused, ${messages.length} stored, ` +
        `${ledger.pushed.size} pushed; ${outcome.lost.length} lost, ${outcome.doubled.length} doubled, ` +
        `${outcome.disordered.length} disordered, ${outcome.unseen.length} unseen.`,
    )
    expect(outcome).toEqual({ lost: [], doubled: [], disordered: [], unseen: [], unexplained: [] })
    expect(ledger.acknowledged.size).toBeGreaterThan(ROUNDS * 3)
    // The two tabs share one, and nobody has begun two.
    const customers = writers.length - AGENTS
    expect(conversations).toHaveLength(customers - 1)
    expect(contacts).toHaveLength(customers - 1)
    for (const { id, lastSeq } of conversations)
      expect(messages.filter(({ conversationId }) => conversationId === id)).toHaveLength(lastSeq)
  },
  60_000 + ROUNDS * 12_000,
)
