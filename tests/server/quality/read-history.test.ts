import { expect, test } from 'vitest'
import { openToRead } from '../../../db/open-to-read.ts'
import { importHistory } from '../../../server/history/service.ts'
import { readHistory } from '../../../server/quality/refit/read-history.ts'
import { HistoryEvent } from '../../../shared/contract/history.ts'
import { collectHistory } from '../../../shared/quality/history/collect.ts'
import type { HistoryContact } from '../../../shared/quality/history/contact.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { createEngine } from '../../../shared/sentiment/index.ts'
import { startDesk, type TestDesk } from '../../support/desk.ts'
import { historyFile } from '../history/history-files.ts'
import { madeUpHistory } from '../history/made-up.ts'

const LINES = madeUpHistory(150)
const WINDOW = { fromDay: '2026-01-01', toDay: '2026-12-31' }

async function readFrom({ databaseUrl, brandId }: TestDesk, most?: number) {
  const reading = await openToRead(databaseUrl)
  const read = await reading.snapshot((trx) => readHistory(trx, { brandId, ...WINDOW }, most))
  await reading.close()
  return read
}

async function importedDesk() {
  const desk = await startDesk()
  const { brandId, clock } = desk
  clock.now = Date.parse('2026-06-01T10:00:00Z')
  const options = { brandId, isDemo: false, now: () => clock.now, engine: createEngine(null) }
  await importHistory(desk.app.db, historyFile(LINES), options)
  const ids = await desk.app.db.kysely.selectFrom('importedIds').select(['id', 'foreignId']).execute()
  return { desk, foreignOf: new Map(ids.map(({ id, foreignId }) => [id, foreignId])) }
}

test('a history that was taken in is read back as its file would be', async () => {
  const { desk, foreignOf } = await importedDesk()
  const { history, teamOf, isDemo, share } = await readFrom(desk)
  const collector = collectHistory()
  for (const line of LINES) collector.add(HistoryEvent.parse(line))
  const file = collector.finish()
  expect({ isDemo, share }).toEqual({ isDemo: false, share: 1 })
  const named = (id: string | null) => (id === null ? null : (foreignOf.get(id) ?? id))
  const plain = (contact: HistoryContact, name: (id: string | null) => string | null) => ({
    id: name(contact.id),
    customer: name(contact.customer),
    topic: contact.topic,
    channel: contact.channel,
    stage: contact.stage,
    segment: contact.segment,
    at: contact.at,
    firstMessageChars: contact.firstMessageChars,
    outcome: contact.outcome,
    isTakeYourTime: contact.isTakeYourTime,
    openedBy: name(contact.openedBy),
    parts: contact.parts.map((part) => [name(part.agent), Math.round(part.attentionSec * 10)]),
    handovers: contact.handovers.map(({ from, to }) => [name(from), name(to)]),
    offers: contact.offers.map(({ agent, isAccepted }) => [name(agent), isAccepted]),
    closes: contact.closes.map(({ agent, at, isConfirmed }) => [name(agent), at, isConfirmed]),
    reopens: contact.reopens,
    scores: contact.scores.length,
    agentMessages: contact.agentMessages.map(({ agent, steers }) => [name(agent), steers]),
    surveys: Object.entries(contact.surveys).map(([moment, { suppressedBy }]) => [moment, name(suppressedBy)]),
    felt: [contact.answers.at_contact?.feltUnderstood, contact.answers.remembered?.feltUnderstood],
    reviews: contact.reviews.map(({ agent, score }) => [name(agent), score]),
    later: contact.later,
    predictions: contact.predictions.map(({ agent, feltUnderstood }) => [name(agent), feltUnderstood]),
  })
  expect(history.contacts.map((contact) => plain(contact, named))).toEqual(
    file.contacts.map((contact) => plain(contact, (id) => id)),
  )
  expect(history.agents.map(({ id }) => named(id)).sort()).toEqual(['A0', 'A1', 'A2', 'A3'])
  const [first] = history.contacts
  expect(teamOf(first?.id ?? '', first?.parts[0]?.agent ?? '')).not.toBeNull()
  expect(prepare(history).parts.length).toBeGreaterThan(100)
  // A template is known again by its hash; the words are nowhere.
  expect(JSON.stringify(history)).not.toMatch(/i look at once|parcel/i)
  const templates = new Set(
    history.contacts.flatMap(({ agentMessages }) => agentMessages.map(({ template }) => template)),
  )
  expect([...templates].filter((template) => template !== null)).toHaveLength(1)
})

test('of a desk too large a sample of customers is read, each with all their contacts, the same each time', async () => {
  const { desk } = await importedDesk()
  const [all, some, again] = [await readFrom(desk), await readFrom(desk, 60), await readFrom(desk, 60)]
  expect(some.share).toBeCloseTo(60 / all.history.contacts.length, 9)
  const drawn = new Set(some.history.contacts.map(({ customer }) => customer))
  expect(some.history.contacts).toEqual(all.history.contacts.filter(({ customer }) => drawn.has(customer)))
  expect(again.history).toEqual(some.history)
  expect(some.history.contacts.length).toBeGreaterThan(25)
  expect(some.history.contacts.length).toBeLessThan(100)
})
